import { token } from './token';

/** One of each class comes first, so that the Linux and the Windows rule both hold: 16 characters of three classes. */
const CLASSES = [
  { letters: 'ABCDEFGHJKLMNPQRSTUVWXYZ', length: 4 },
  { letters: 'abcdefghijkmnopqrstuvwxyz', length: 8 },
  { letters: '23456789', length: 4 },
] as const;

/**
 * The random password of a message. It follows from the world's seed and the message's id, so that it need not be
 * stored anywhere. Letters and digits that look alike are left out.
 */
export function messagePassword(seed: number, messageId: string): string {
  return CLASSES.map(({ letters, length }) =>
    token(`password/${seed}/${messageId}/${letters}`, length, letters),
  ).join('');
}
