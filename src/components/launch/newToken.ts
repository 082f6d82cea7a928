/** A ClientToken that no other launch has. `crypto.randomUUID` is missing on plain-http pages. */
export function newToken(): string {
  const parts = crypto.getRandomValues(new Uint32Array(4));
  return Array.from(parts, (part) => part.toString(36).padStart(7, '0')).join('-');
}
