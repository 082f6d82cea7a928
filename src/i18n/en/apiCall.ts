/** The dialog that shows what a form will send. */
export const apiCall = {
  open: 'API call',
  title: 'API call',
  scope: 'What this form will send. Secrets are placeholders here.',
  what: 'request',
  format: 'Written for',
  formats: { tccli: 'tccli', node: 'Node SDK', python: 'Python SDK', http: 'HTTP' },
  incomplete: 'Choices are missing. The request appears here once the form is complete.',
  several: 'It takes {count, number} calls, which are sent one after another.',
};
