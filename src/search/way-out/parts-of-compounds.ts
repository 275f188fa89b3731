import type { AnalysedWord, GermanAnalyser } from '../analysis/german-analyser.js';
import { fold } from '../analysis/normal-form.js';
import { parseQuery } from '../query/parse-query.js';
import type { Replacement } from './ways-out.js';

/** The parts of the compounds of a query, each instead of its compound, in their order; none of a query with quotes or a minus, which have ways of their own. */
export function listParts(analyser: GermanAnalyser, query: string): Replacement[] {
  const { text, phrases, excluded, excludedPhrases } = parseQuery(query);
  if (phrases.length + excluded.length + excludedPhrases.length > 0) return [];
  return analyser
    .analyse(text)
    .filter((word) => !word.isStopWord && word.partWords.length > 1 && text.includes(word.text))
    .flatMap((word) =>
      [...new Set(word.partWords)].map((part) => ({
        kind: 'PART' as const,
        typed: word.text,
        word: asNoun(word, part),
      })),
    );
}

/** The part as it stands in the compound, umlauts and all, with a capital. */
function asNoun({ text }: AnalysedWord, part: string): string {
  const starts = [...text].keys();
  for (const start of starts)
    for (let end = start + 1; end <= text.length; end++) {
      const piece = text.slice(start, end);
      if (fold(piece) === part) return capitalised(piece);
    }
  return capitalised(part);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
