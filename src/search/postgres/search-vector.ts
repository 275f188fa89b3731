import type { GermanAnalyser } from '../analysis/german-analyser.js';
import { fold, foldPhrase } from '../analysis/normal-form.js';
import type { SearchDocument } from '../engine/search-engine.js';

/** PostgreSQL keeps no position beyond this, and no more than 255 of one term. */
const LAST_POSITION = 16_383;
const MAX_POSITIONS = 250;
/** The terms of a title stand in the row, which has 8 kB: so many characters of them, those of a long title. */
const MAX_TITLE_CHARACTERS = 1_000;

const FEMININE = /^\p{L}+in(?:nen)?$/u;

/** A document as the index holds it. */
export interface SearchVector {
  /** Text form of the `tsvector`: stems of the title A, parts of its compounds B, stems of the rest C, parts D. */
  readonly vector: string;
  /** Text form of the `tsvector` of the title: its stems and parts, without places. */
  readonly titleVector: string;
  /** Title and body in the form in which phrases are looked for. */
  readonly folded: string;
  /** Its distinct terms. */
  readonly terms: readonly string[];
  /** Where each term stands: position and weight, such as `12A`, in their order. */
  readonly places: ReadonlyMap<string, readonly string[]>;
  /** Its distinct words in normal form, parts of compounds included, codes and stop words left out, each with a spelling. */
  readonly words: ReadonlyMap<string, string>;
}

/** Projects the texts of a document. */
export function toSearchVector(
  analyser: GermanAnalyser,
  document: Pick<SearchDocument, 'title' | 'keywords' | 'body'>,
): SearchVector {
  const places = new Map<string, string[]>();
  const words = new Map<string, string>();
  let titleTerms: string[] = [];
  let position = 0;
  const put = (term: string, weight: string): void => {
    const known = places.get(term);
    const place = `${Math.min(position, LAST_POSITION)}${weight}`;
    if (!known) places.set(term, [place]);
    else if (known.length < MAX_POSITIONS) known.push(place);
  };
  for (const [text, ofStem, ofPart] of [
    [document.title, 'A', 'B'],
    [document.keywords, 'C', 'D'],
    [document.body, 'C', 'D'],
  ] as const) {
    for (const word of analyser.analyse(text)) {
      position++;
      if (word.isStopWord) continue;
      put(word.stem, ofStem);
      for (const part of new Set(word.parts)) if (part !== word.stem) put(part, ofPart);
      if (word.isCode) continue;
      // As it stands there: the whole of a hyphenated word has lost its hyphen.
      words.set(word.folded, text.slice(word.start, word.end));
      // "Kollegin" is kept beside "kolleg", so that it is completed and corrected as it is written.
      if (FEMININE.test(word.text)) words.set(fold(word.text), word.text);
      for (const part of word.partWords) if (!words.has(part)) words.set(part, part);
    }
    if (ofStem === 'A') titleTerms = shortened([...places.keys()]);
  }
  return {
    vector: [...places].map(([term, at]) => `'${term}':${at.join(',')}`).join(' '),
    titleVector: titleTerms.map((term) => `'${term}'`).join(' '),
    folded: foldPhrase(`${document.title}\n${document.body}`),
    terms: [...places.keys()],
    places,
    words,
  };
}

function shortened(terms: readonly string[]): string[] {
  let characters = 0;
  return terms.filter((term) => (characters += term.length) <= MAX_TITLE_CHARACTERS);
}
