import { createHmac, timingSafeEqual } from 'node:crypto';
import { isId } from '../../kernel/ids.js';

/** Signs who it is that does not want the mails of a kind any more: the link needs no sign-in and works for that only. */
export function toUnsubscribeKey(kind: string, staffMemberId: string, secret: string): string {
  return `${staffMemberId}.${signatureOf(kind, staffMemberId, secret)}`;
}

/** The staff id in a key; undefined when it was not made for the kind with one of the secrets. */
export function fromUnsubscribeKey(kind: string, key: string, secrets: readonly string[]): string | undefined {
  const [staffMemberId = '', signature = ''] = key.split('.');
  const isOurs = secrets.some((secret) => isEqual(signatureOf(kind, staffMemberId, secret), signature));
  return isOurs && isId(staffMemberId) ? staffMemberId : undefined;
}

function signatureOf(kind: string, staffMemberId: string, secret: string): string {
  return createHmac('sha256', secret).update(`unsubscribe-${kind}:${staffMemberId}`).digest('base64url');
}

function isEqual(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
