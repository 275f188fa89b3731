import type { AnalysedWord, GermanAnalyser } from '../analysis/german-analyser.js';
import { stem } from '../analysis/german-stemmer.js';
import { foldPhrase } from '../analysis/normal-form.js';
import { correctWords, isLongEnough, type SimilarWordsOf } from './corrections.js';
import { emphasisOf, listTelling } from './emphasis.js';
import { parseQuery } from './parse-query.js';
import { relatedWords } from './word-roots.js';
import type { Alternative, Phrase, QueryGroup, SearchQueryPlan, Synonyms } from './search-query-plan.js';

const MAX_WORDS = 32;
const SHORTEST_PREFIX = 2;
/** Parts that are all in more than this share of the documents, and in more than a few, stand in nearly every text together and say nothing of the compound. */
const COMMON_SHARE = 0.4;
const FEW = 20;
/** "BuT" and "MAT" are whole, not half typed. */
const ABBREVIATION = /^(?=.{2,3}$)\p{L}*\p{Lu}\p{L}*\p{Lu}\p{L}*$/u;

/** Half-typed words from this length on may be clear enough to be taken for the word that is meant. */
const SHORTEST_MEANT = 4;
/** A completion is what is meant when it stands in more than this share of the documents that have any. */
const MEANT_SHARE = 1 / 3;
const MAX_NAMED = 12;

const NOTHING_KNOWN = { documents: new Map<string, number>(), total: 0, completions: [] };

/** A word with which a half-typed one goes on. */
interface Completion {
  readonly spelling: string;
  readonly documents: number;
}

/** What a planner has to know of the index. Every answer is about published documents of the whole network. */
export interface IndexVocabulary {
  /** Those of the terms that occur at all, the number of all documents, and words that begin with the prefix, the most frequent first. */
  find(
    terms: readonly string[],
    prefix: string | undefined,
  ): Promise<{
    readonly documents: ReadonlyMap<string, number>;
    readonly total: number;
    readonly completions: readonly Completion[];
  }>;
  /** For each word those that look like it. */
  readonly findSimilar: SimilarWordsOf;
}

/**
 * Turns what was typed into groups of alternatives: the word itself, its parts, synonyms, completions of a half-typed last
 * word, and corrections, the last only for words that the index does not know and never for codes.
 */
export async function planQuery(
  query: string,
  analyser: GermanAnalyser,
  vocabulary: IndexVocabulary,
  synonyms: Synonyms,
): Promise<SearchQueryPlan> {
  const parsed = parseQuery(query);
  const analysed = analyser.analyse(parsed.text).slice(0, MAX_WORDS);
  const words = listTelling(analysed);
  const last = words.at(-1);
  const prefix =
    parsed.isLastWordOpen &&
    last &&
    last === analysed.at(-1) &&
    last.folded.length >= SHORTEST_PREFIX &&
    !ABBREVIATION.test(last.text)
      ? last.folded
      : undefined;
  const related = new Map(words.map((word) => [word, rootAlternatives(word)]));
  const asked = words.flatMap((word) => [
    word.stem,
    ...word.parts,
    ...related.get(word)!.flatMap(({ terms }) => terms),
  ]);
  const found = words.length === 0 ? NOTHING_KNOWN : await vocabulary.find(asked, prefix);
  const { documents, total } = found;
  const isKnown = (word: AnalysedWord): boolean =>
    documents.has(word.stem) || (word.parts.length > 0 && word.parts.every((part) => documents.has(part)));
  const rootsOf = (word: AnalysedWord): Alternative[] =>
    related.get(word)!.filter(({ terms }) => documents.has(terms[0]!));
  const completions =
    found.completions.length === 0 && prefix !== undefined && !isKnown(last!)
      ? namedBeginning(prefix, synonyms)
      : found.completions;

  const correctable = words.filter(
    (word) =>
      !isKnown(word) &&
      !analyser.knows(word.folded) &&
      !word.isCode &&
      isLongEnough(word.folded) &&
      rootsOf(word).length === 0 &&
      !(word === last && completions.length > 0),
  );
  const corrections =
    correctable.length === 0
      ? new Map<string, string[]>()
      : await correctWords(
          correctable.map((word) => word.folded),
          vocabulary.findSimilar,
          synonyms.words,
        );
  const completed =
    last && !isKnown(last) && last.folded.length >= SHORTEST_MEANT ? meantBy(completions, analyser) : [];

  const groups: QueryGroup[] = [];
  for (let index = 0; index < words.length;) {
    const known = synonymsAt(words, index, synonyms);
    const span = words.slice(index, index + (known?.length ?? 1));
    index += span.length;
    if (span.length === 1 && isLoneLetter(parsed.text, span[0]!)) continue;
    const isLast = span.length === 1 && span[0] === last;
    const corrected = corrections.get(span[0]!.folded) ?? [];
    const instead = [
      ...(isLast ? completed.flatMap((word) => analysedAlternatives(analyser, 'PREFIX', word)) : []),
      ...corrected.flatMap((word) => analysedAlternatives(analyser, 'CORRECTION', word)),
    ];
    const others = [...(isLast ? completed : []), ...corrected].flatMap((word) =>
      synonyms.of(analyser.analyse(word).map(({ stem }) => stem)),
    );
    groups.push({
      typed: span.map(({ start, end }) => parsed.text.slice(start, end)).join(' '),
      alternatives: withoutDoubles([
        ...(span.length === 1 ? ownAlternatives(span[0]!) : [toAlternative('EXACT', span)]),
        ...(isLast ? completions.flatMap(({ spelling }) => completionOf(analyser, spelling, span[0]!)) : []),
        ...instead,
        ...[...(known?.others ?? []), ...others].flatMap(synonymAlternatives),
        ...(span.length === 1 ? rootsOf(span[0]!) : []),
        ...corrected.flatMap((word) => rootAlternatives(analyser.analyseWord(word)!)),
      ]),
      bonusTerms: [
        ...span.flatMap((word) => [...word.parts, ...(span.length > 1 ? [word.stem] : [])]),
        ...instead.flatMap(({ terms }) => (terms.length > 1 ? terms : [])),
      ],
      weight: Math.max(...span.map((word) => emphasisOf(word, analysed))),
    });
  }
  const isTelling = await tellingParts(groups, asked, { documents, total }, vocabulary);
  return {
    groups: mergeSame(groups.map((group) => ({ ...group, alternatives: group.alternatives.filter(isTelling) }))),
    phrases: parsed.phrases.map((text) => toPhrase(analyser, text)),
    excludedPhrases: parsed.excludedPhrases.map((text) => toPhrase(analyser, text)),
    excludedTerms: parsed.excluded.flatMap((word) => analyser.analyse(word).map(({ stem }) => stem)),
    hasText: query.trim() !== '',
    onlyCommonWords: analysed.length > 0 && words.length === 0 && parsed.phrases.length === 0,
  };
}

/** The "E" of "E-Bike": the whole word and the other piece say it. */
function isLoneLetter(text: string, { start, end }: AnalysedWord): boolean {
  return end === start + 1 && (/^[-‐‑]\p{L}{2}/u.test(text.slice(end)) || /\p{L}{2}[-‐‑]$/u.test(text.slice(0, start)));
}

function toPhrase(analyser: GermanAnalyser, text: string): Phrase {
  const telling = analyser.analyse(text).filter((word) => !word.isStopWord);
  return { folded: foldPhrase(text), terms: [...new Set(telling.map(({ stem }) => stem))] };
}

function ownAlternatives(word: AnalysedWord): Alternative[] {
  const own: Alternative = { kind: 'EXACT', terms: [word.stem], word: word.text };
  return word.parts.length > 0 ? [own, { kind: 'PARTS', terms: word.parts, word: word.partWords.join(' ') }] : [own];
}

/** Words of the same root that there may be, each of their stems once. */
function rootAlternatives(word: AnalysedWord): Alternative[] {
  if (word.isCode) return [];
  const alternatives = relatedWords(word.folded).map((other): Alternative => ({
    kind: 'ROOT',
    terms: [stem(other)],
    word: other,
  }));
  return withoutDoubles(alternatives).filter(({ terms }) => terms[0] !== word.stem);
}

function toAlternative(kind: Alternative['kind'], words: readonly AnalysedWord[]): Alternative {
  const telling = words.filter((word) => !word.isStopWord);
  return {
    kind,
    terms: (telling.length > 0 ? telling : words).map((word) => word.stem),
    word: words.map((word) => word.text).join(' '),
  };
}

/** A synonym is sought as if it had been typed: also by the parts of its compounds. */
function synonymAlternatives(words: readonly AnalysedWord[]): Alternative[] {
  const whole = toAlternative('SYNONYM', words);
  const parts = words.flatMap((word) => (word.isStopWord ? [] : word.parts.length > 0 ? word.parts : [word.stem]));
  return words.some((word) => word.parts.length > 0) ? [whole, { ...whole, terms: parts }] : [whole];
}

function analysedAlternatives(analyser: GermanAnalyser, kind: Alternative['kind'], word: string): Alternative[] {
  const analysed = analyser.analyseWord(word);
  return analysed ? ownAlternatives(analysed).map((alternative) => ({ ...alternative, kind, word })) : [];
}

function completionOf(analyser: GermanAnalyser, completion: string, typed: AnalysedWord): Alternative[] {
  const analysed = analyser.analyseWord(completion);
  return analysed && analysed.stem !== typed.stem ? [{ kind: 'PREFIX', terms: [analysed.stem], word: completion }] : [];
}

/** Words of labels, aliases and synonyms that begin so: what only one house has written may be meant. */
function namedBeginning(prefix: string, synonyms: Synonyms): Completion[] {
  if (prefix.length < SHORTEST_MEANT) return [];
  return synonyms.words
    .filter(({ word }) => word.startsWith(prefix))
    .slice(0, MAX_NAMED)
    .map(({ spelling }) => ({ spelling, documents: 1 }));
}

/** Of the words with which a half-typed one goes on those that are so much more frequent than others that one of them is meant, forms of one word taken together: at most two. */
function meantBy(completions: readonly Completion[], analyser: GermanAnalyser): string[] {
  const words = new Map<string, Completion>();
  for (const { spelling, documents } of completions) {
    const stem = analyser.analyseWord(spelling)?.stem ?? spelling;
    const known = words.get(stem);
    words.set(stem, { spelling: known?.spelling ?? spelling, documents: (known?.documents ?? 0) + documents });
  }
  const all = completions.reduce((sum, { documents }) => sum + documents, 0);
  return [...words.values()].filter(({ documents }) => documents > MEANT_SHARE * all).map(({ spelling }) => spelling);
}

/** Looks up what is not known yet of the terms; says of an alternative whether it is worth seeking: not the parts of a compound that stand in nearly every text together, nor words of a root that stand in none. */
async function tellingParts(
  groups: readonly QueryGroup[],
  asked: readonly string[],
  known: { readonly documents: ReadonlyMap<string, number>; readonly total: number },
  vocabulary: IndexVocabulary,
): Promise<(alternative: Alternative) => boolean> {
  const terms = groups.flatMap(({ alternatives, bonusTerms }) => [
    ...alternatives.flatMap((alternative) => alternative.terms),
    ...bonusTerms,
  ]);
  const others = [...new Set(terms)].filter((term) => !asked.includes(term));
  const found = others.length === 0 ? NOTHING_KNOWN : await vocabulary.find(others, undefined);
  const documentsOf = (term: string): number => known.documents.get(term) ?? found.documents.get(term) ?? 0;
  return ({ kind, terms: parts }) => {
    if (kind === 'ROOT') return parts.every((term) => documentsOf(term) > 0);
    if (parts.length === 1 || (kind !== 'PARTS' && kind !== 'PREFIX')) return true;
    return Math.min(...parts.map(documentsOf)) <= Math.max(FEW, COMMON_SHARE * known.total);
  };
}

/** The longest run of words from `index` on that has synonyms. */
function synonymsAt(
  words: readonly AnalysedWord[],
  index: number,
  synonyms: Synonyms,
): { length: number; others: readonly (readonly AnalysedWord[])[] } | undefined {
  for (let length = Math.min(synonyms.longest, words.length - index); length > 0; length--) {
    const others = synonyms.of(words.slice(index, index + length).map((word) => word.stem));
    if (others.length > 0) return { length, others };
  }
  return undefined;
}

function withoutDoubles(alternatives: readonly Alternative[]): Alternative[] {
  const seen = new Set<string>();
  return alternatives.filter(({ terms }) => {
    const key = terms.join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}

/** The same word typed twice is one group. */
function mergeSame(groups: readonly QueryGroup[]): QueryGroup[] {
  const byTerms = new Map(groups.toReversed().map((group) => [group.alternatives[0]!.terms.join(' '), group]));
  return [...byTerms.values()].toReversed();
}
