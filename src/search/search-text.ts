import { BadUserInputError } from '../kernel/errors.js';

const MAX_QUERY_LENGTH = 500;

/** What was typed as it is sought and kept: control characters and lone surrogates mean nothing in a search. @throws BadUserInputError over 500 characters */
export function toSearchText(query: string): string {
  if (query.length > MAX_QUERY_LENGTH)
    throw new BadUserInputError('query', `Eine Suche hat höchstens ${MAX_QUERY_LENGTH} Zeichen.`);
  return query
    .toWellFormed()
    .replace(/[\p{Cc}\p{Co}\uFFFD]+/gu, ' ')
    .trim();
}
