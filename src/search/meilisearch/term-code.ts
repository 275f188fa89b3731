import { createHash } from 'node:crypto';

const PLAIN = /^[a-z0-9]{1,60}$/;

/**
 * A term as Meilisearch gets it: letters a to z and digits only, so that neither its tokeniser nor its normal form for
 * filters, nor its limit of 468 bytes for a value, can change what a term is. Terms with other letters, and very long ones,
 * become a digest.
 */
export function termCode(term: string): string {
  return PLAIN.test(term) ? term : `x${createHash('sha256').update(term).digest('hex').slice(0, 24)}`;
}

/** A folded phrase as its codes with single blanks between. */
export function phraseCode(folded: string): string {
  return folded
    .split(' ')
    .filter((word) => word !== '')
    .map(termCode)
    .join(' ');
}
