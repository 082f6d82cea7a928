const STRUCK_OUT = '(struck out)';
const SECRETS: readonly string[] = ['Password', 'UserData', 'State'];

/** What follows the path of an address may sign it. */
const withoutQuery = (text: string) =>
  text.replace(/(https?:\/\/[^\s?"]+)\?[^\s"]*/g, `$1?${STRUCK_OUT}`);

/** A request's body for showing and exporting: passwords, user data and signed addresses are struck out. */
export function withoutSecrets(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body || '{}'), (key: string, value: unknown) => {
      if (SECRETS.includes(key)) return STRUCK_OUT;
      return typeof value === 'string' ? withoutQuery(value) : value;
    });
  } catch {
    return '';
  }
}
