/** `npm run test:full` takes the long families whole, of which `npm test` takes a sample each. */
export const isFullRun = process.env.CONSOLE_TEST_FULL === '1';
