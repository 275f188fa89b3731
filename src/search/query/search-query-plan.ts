import type { AnalysedWord } from '../analysis/german-analyser.js';
import type { NamedWord } from './corrections.js';

/** One way to satisfy a word of the query: all its terms must be there. */
export interface Alternative {
  readonly kind: 'EXACT' | 'PARTS' | 'PREFIX' | 'CORRECTION' | 'SYNONYM' | 'ROOT';
  /** Terms that must all occur. */
  readonly terms: readonly string[];
  /** The word as people know it, for saying why. */
  readonly word: string;
}

/** A word of the query, or several that are one synonym, with the ways to satisfy it. Never empty of alternatives. */
export interface QueryGroup {
  /** As it was typed. */
  readonly typed: string;
  readonly alternatives: readonly Alternative[];
  /** Terms that make a document better without being enough: single parts of a compound. */
  readonly bonusTerms: readonly string[];
  /** How much it counts beside the other words of the query, from 0 to 1. */
  readonly weight: number;
}

/** A text that must, or must not, occur to the letter. */
export interface Phrase {
  /** As `foldPhrase` writes it. */
  readonly folded: string;
  /** Terms that a document with it certainly has; empty when it consists of stop words. */
  readonly terms: readonly string[];
}

/** What an engine has to look for. */
export interface SearchQueryPlan {
  readonly groups: readonly QueryGroup[];
  /** Each must occur. */
  readonly phrases: readonly Phrase[];
  /** None may occur. */
  readonly excludedPhrases: readonly Phrase[];
  /** Terms of which none may occur. */
  readonly excludedTerms: readonly string[];
  /** Whether something was typed at all; if it says nothing, it finds nothing. */
  readonly hasText: boolean;
  /** Whether what was typed consists of words that stand nearly everywhere: they are not sought, so it finds what an empty text does. */
  readonly onlyCommonWords: boolean;
}

/** Words of several typed words that mean the same, by their stems. */
export interface Synonyms {
  /** Other words for the stems that stand one after the other, each as its list of words; longest match first is the caller's business. */
  of(stems: readonly string[]): readonly (readonly AnalysedWord[])[];
  /** How many words the longest entry has. */
  readonly longest: number;
  /** The single words of which labels, aliases and synonyms consist, each once. */
  readonly words: readonly NamedWord[];
}

/** Whether something was typed that says nothing, punctuation only for instance: that finds nothing, while a minus alone finds all that it does not exclude. */
export function saysNothing(plan: SearchQueryPlan): boolean {
  const { groups, phrases, excludedPhrases, excludedTerms, hasText, onlyCommonWords } = plan;
  return (
    hasText && !onlyCommonWords && [groups, phrases, excludedPhrases, excludedTerms].every((part) => part.length === 0)
  );
}

/** Every term that makes a word of a hit a match. */
export function termsToMark(plan: SearchQueryPlan): ReadonlySet<string> {
  const terms = plan.groups.flatMap((group) => [
    ...group.alternatives.flatMap((alternative) => alternative.terms),
    ...group.bonusTerms,
  ]);
  return new Set([...terms, ...plan.phrases.flatMap(({ folded }) => folded.trim().split(' '))]);
}
