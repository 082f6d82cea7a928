import { ApiError } from './errors';

/** The API counts calls by the second. */
const SECOND_MS = 1000;
const TRIES = 5;

/**
 * Asks again, a second later, when the cloud finds the calls too fast, as it does where many are sent one after another.
 * Throws what `ask` throws otherwise, and the refusal once it has come five times.
 */
export async function patiently<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      const isTooFast = error instanceof ApiError && error.code === 'RequestLimitExceeded';
      if (!isTooFast || tries === TRIES) throw error;
      await new Promise((resolve) => {
        setTimeout(resolve, SECOND_MS);
      });
    }
  }
}
