const STRUCK_OUT = '(struck out)';

/** Names of what is never shown, however it is spelt: misspelt parameters hold secrets too. */
const SECRET = /password|userdata|^state$/i;

/** Characters of a body that are kept: two hundred calls of ten megabytes each would fill the memory. */
const LONGEST = 100_000;
const TOO_LONG = '(too long to keep)';

/** What follows the path of an address may sign it. */
const withoutQuery = (text: string) =>
  text.replace(/(https?:\/\/[^\s?"]+)\?[^\s"]*/gi, `$1?${STRUCK_OUT}`);

/** Task states, the one `State` that is a word of the API and not a whole world. */
const TASK_STATE = /^[A-Z]{1,16}$/;

function shown(key: string, value: unknown): unknown {
  const isTaskState = typeof value === 'string' && key === 'State' && TASK_STATE.test(value);
  if (SECRET.test(key) && !isTaskState) return STRUCK_OUT;
  return typeof value === 'string' ? withoutQuery(value) : value;
}

/** A request's body for showing and exporting: passwords, user data, states and signed addresses are struck out. */
export function withoutSecrets(body: string): string {
  try {
    const text = JSON.stringify(JSON.parse(body || '{}'), shown);
    return text.length > LONGEST ? TOO_LONG : text;
  } catch {
    return '';
  }
}
