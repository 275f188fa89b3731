import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { assertNever } from '../../app/assert-never';
import type { SearchField, SearchHitFragment } from '../../graphql/generated/graphql';

type Match = SearchHitFragment['matches'][number];

const FIELDS: Readonly<Record<SearchField, MessageDescriptor>> = {
  TITLE: msg`im Titel`,
  KEYWORDS: msg`in den Schlagworten`,
  BODY: msg`im Text`,
};

/** Why a hit is one, a phrase for each word of the query: `„Videoberatung“ statt „Vidoeberatung“ im Titel`. */
export function reasonsOf(matches: readonly Match[]): string[] {
  return matches.map((match) => `${wordOf(match)} ${match.fields.map((field) => i18n._(FIELDS[field])).join(', ')}`);
}

function wordOf({ kind, typed, word }: Match): string {
  switch (kind) {
    case 'EXACT':
      return t`„${word}“`;
    case 'CORRECTION':
      return t`„${word}“ statt „${typed}“`;
    case 'SYNONYM':
      return t`„${word}“, gleichbedeutend mit „${typed}“,`;
    case 'ROOT':
      return t`ein Wort vom Stamm von „${typed}“`;
    case 'PREFIX':
      return t`„${word}“, beginnt mit „${typed}“,`;
    case 'PARTS':
      return t`Teile von „${typed}“`;
    default:
      return assertNever(kind);
  }
}
