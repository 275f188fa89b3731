import { plural, t } from '@lingui/core/macro';
import type { FoundPage } from './search-practices.operation';
import type { SearchState } from './search-state';

/** How many were found: `12 Praxisbeispiele gefunden.` */
export function countSentence({ totalCount, totalCountIsLowerBound }: FoundPage): string {
  const count = plural(totalCount, { one: '# Praxisbeispiel gefunden', other: '# Praxisbeispiele gefunden' });
  return totalCountIsLowerBound ? t`Mehr als ${count}` : count;
}

/** Which words were sought instead of those that nobody has written: a sentence each. */
export function correctionSentences({ corrections }: FoundPage): string[] {
  return corrections.map(({ typed, words }) => {
    const instead = words.join(t`“ oder „`);
    return t`Gesucht wurde „${instead}“ statt „${typed}“.`;
  });
}

/** Says that the words were not sought, because every text has them, and what to type instead. */
export function commonWordsSentence(): string {
  return t`Das sind nur Wörter, die in fast jedem Text stehen; gesucht wurde ohne sie. Nennen Sie, worum es geht, zum Beispiel „Mietschulden“ oder „Termin verpasst“.`;
}

/** What a screen reader says of new hits: how many, from which houses, and what was sought instead. */
export function announcement({ onlyLikeMine }: SearchState, found: FoundPage): string {
  const houses = onlyLikeMine ? [t`Nur Jobcenter wie meines`] : [];
  const common = found.onlyCommonWords ? [commonWordsSentence()] : [];
  return [countSentence(found), ...houses, ...common, ...correctionSentences(found)].join('. ');
}
