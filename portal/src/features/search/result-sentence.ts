import { plural, t } from '@lingui/core/macro';
import type { FoundPage } from './search-practices.operation';

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
