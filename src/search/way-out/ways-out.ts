import { FACET_NAMES, type FacetName, type SearchQuery } from '../engine/search-engine.js';
import { parseQuery } from '../query/parse-query.js';

/** So many searches are tried at most. */
const MAX_WAYS = 6;

/** Another word for one that was typed. */
export interface Replacement {
  readonly kind: 'PART' | 'SIMILAR';
  /** As typed. */
  readonly typed: string;
  readonly word: string;
}

/** A search with something left out, or with another word. */
export interface Way {
  readonly dropFacets: readonly FacetName[];
  /** Parts of the text as typed. */
  readonly dropWords: readonly string[];
  readonly replaced: Replacement | null;
  readonly text: string;
  readonly filter: SearchQuery['filter'];
}

/**
 * What can be left out of a search: all filters, quotes and words behind a minus as well, the whole text, one filter, one of the quotes or minuses;
 * and what can be sought instead of a word: a part of it with the same filters, a similar one with none.
 * At most six and one for each replacement, the most promising first; each differs from the search. Leaving out a single plain word
 * is none: hits need not have all words, so that without hits no word has one.
 */
export function listWays(
  { text, filter }: Pick<SearchQuery, 'text' | 'filter'>,
  replacements: readonly Replacement[],
): Way[] {
  const facets = FACET_NAMES.filter((name) => (filter[name] ?? []).length > 0);
  const without = (dropped: readonly FacetName[]): Way => ({
    dropFacets: dropped,
    dropWords: [],
    replaced: null,
    text,
    filter: Object.fromEntries(Object.entries(filter).filter(([name]) => !dropped.includes(name as FacetName))),
  });
  const withText = (left: string, dropWords: readonly string[]): Way => ({
    dropFacets: [],
    dropWords,
    replaced: null,
    text: left.replace(/\s+/gu, ' ').trim(),
    filter,
  });
  const { phrases, excluded } = parseQuery(text);
  const pieces = [
    ...excluded.map((word) => withText(withoutMinus(text, word), [`-${word}`])),
    ...phrases.map((phrase) => withText(withoutQuotes(text, phrase), [`"${phrase}"`])),
  ];
  const plain = phrases.reduce(withoutQuotes, excluded.reduce(withoutMinus, text));
  const dropWords = pieces.flatMap((piece) => piece.dropWords);
  const onlyPlainWords = { ...withText(plain, dropWords), dropFacets: facets, filter: {} };
  const ways = [
    ...(facets.length > 0 ? [without(facets)] : []),
    ...(pieces.length > 0 && facets.length + pieces.length > 1 ? [onlyPlainWords] : []),
    ...(text === '' ? [] : [withText('', text.split(/\s+/u))]),
    ...(facets.length > 1 ? facets.map((facet) => without([facet])) : []).slice(0, pieces.length > 0 ? 3 : MAX_WAYS),
    ...pieces.filter((piece) => piece.text !== ''),
  ];
  const instead = replacements.map((replaced): Way => {
    const other = withText(text.replace(replaced.typed, replaced.word), []);
    return replaced.kind === 'PART' ? { ...other, replaced } : { ...other, replaced, dropFacets: facets, filter: {} };
  });
  return [...ways.slice(0, MAX_WAYS), ...instead];
}

/** Everything left out: what remains when no other way finds anything. */
export function wayToAll({ text, filter }: Pick<SearchQuery, 'text' | 'filter'>): Way {
  return {
    dropFacets: FACET_NAMES.filter((name) => (filter[name] ?? []).length > 0),
    dropWords: text === '' ? [] : text.split(/\s+/u),
    replaced: null,
    text: '',
    filter: {},
  };
}

function withoutMinus(text: string, word: string): string {
  return text.replace(`-${word}`, ' ');
}

/** The text with the quotes around the phrase as blanks. */
function withoutQuotes(text: string, phrase: string): string {
  const at = text.indexOf(phrase);
  const before = text.slice(0, at).replace(/["„“”»«](\s*)$/u, ' $1');
  const after = text.slice(at + phrase.length).replace(/^(\s*)["„“”»«]/u, '$1 ');
  return before + phrase + after;
}
