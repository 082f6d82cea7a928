import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** Letters and digits that follow from a text, and look like chance: ids and passwords come from the world's seed. */
export function token(text: string, length = 8, alphabet = ALPHABET): string {
  const bytes = sha256(utf8ToBytes(text));
  return Array.from(bytes.slice(0, length), (byte) => alphabet[byte % alphabet.length]).join('');
}

/** A UUID by its looks that follows from a text. */
export function uuidFrom(text: string): string {
  const digits = token(text, 32, '0123456789abcdef');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
