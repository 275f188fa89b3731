import { Violation } from '../../platform/graphql/problems.js';
import { isLine, toLine } from '../profile.check.js';
import type { CreateAccessTokenInput } from './access-token.types.js';

const MAX_NAME = 60;

/** What is wrong with a wished token, in the order of the input. `today` is the date in Germany. */
export function checkAccessToken({ name, scopes, expiresOn }: CreateAccessTokenInput, today: string): Violation[] {
  return [
    ...(isLine(toLine(name), MAX_NAME)
      ? []
      : [new Violation('input.name', `Der Name braucht 1 bis ${MAX_NAME} Zeichen in einer Zeile.`)]),
    ...(scopes.length > 0
      ? []
      : [
          new Violation(
            'input.scopes',
            'Bitte wählen Sie, was der Zugangsschlüssel darf: lesen, schreiben oder beides.',
          ),
        ]),
    ...(expiresOn >= today && expiresOn <= nextYearOf(today)
      ? []
      : [new Violation('input.expiresOn', 'Ein Zugangsschlüssel gilt höchstens ein Jahr, das Ende liegt ab heute.')]),
  ];
}

/** The same day of the next year; 1 March after a 29 February. */
function nextYearOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year + 1, month - 1, day)).toISOString().slice(0, 10);
}
