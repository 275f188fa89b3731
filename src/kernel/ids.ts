import { randomBytes } from 'node:crypto';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** An id that no row ever has; stands in for text that is not an id, so that such text finds nothing. */
export const NO_ID = '00000000-0000-0000-0000-000000000000';

/** Makes a new id: a UUID of version 7 (RFC 9562), so that ids made later sort later (to the millisecond). */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Says whether the text has the form of an id. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** Converts what a client sent to an id; text of another form becomes `NO_ID`, which finds nothing. */
export function toId(text: string): string {
  return isId(text) ? text.toLowerCase() : NO_ID;
}
