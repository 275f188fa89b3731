import type { AnalysedWord } from '../analysis/german-analyser.js';

/** Verbs, adjectives and adverbs say less of what is sought than the nouns and names that stand beside them. */
const SMALL_WORD = 0.7;
/** So do the words that make a question of it. */
const ASKING_WORD = 0.5;
/** "Video-Beratung" is sought as "Video", "Beratung" and as a whole: who has the pieces has nearly all of it. */
const WHOLE_OF_PIECES = 0.25;

/** Who types so few words means each of them ("negatives Ergebnis"). */
const KEYWORDS = 2;

/** In normal form: what questions are asked with, whatever they are about ("Wie heißt …", "Welche Art von …", "Wie viele … gab es"). */
const ASKING_WORDS: ReadonlySet<string> = new Set(
  `wem wen wessen viel viele vielen art heisst heissen heisse hiess hiessen nennt nennen genannt genannte nannte nannten bezeichnet bezeichnete bezeichnen
lautet lautete lauten bedeutet bedeutete befindet befinden befand befanden liegt liegen lag lagen steht stehen stand standen gilt gelten galt
passiert passieren passierte geschieht geschehen geschah geht gehen ging kommt kommen kam findet fand fanden statt gab ab`.split(
    /\s+/,
  ),
);

/**
 * How much a word counts beside the others of a query, from 0 to 1. Where people keep to capital letters, small ones tell what
 * is no noun; where they write all in small letters or all in capitals, nothing does.
 *
 * @param words all words of the query, stop words included: the first one says nothing by its capital letter
 */
export function emphasisOf(word: AnalysedWord, words: readonly AnalysedWord[]): number {
  if (words.length <= KEYWORDS) return 1;
  return (
    (isSmall(word) && words.some((other, index) => index > 0 && isNounOrName(other)) ? SMALL_WORD : 1) *
    (ASKING_WORDS.has(word.folded) ? ASKING_WORD : 1) *
    (words.some((piece) => isBeginning(piece, word)) ? WHOLE_OF_PIECES : 1)
  );
}

/**
 * The words of a query that are sought: all but stop words. Where only such and words that questions are asked with are left ("wie
 * geht das"), none is.
 *
 * @param words all words of the query in their order
 */
export function listTelling(words: readonly AnalysedWord[]): readonly AnalysedWord[] {
  const telling = words.filter(({ isStopWord }) => !isStopWord);
  const asksOnly =
    telling.length < words.length &&
    telling.every((word) => ASKING_WORDS.has(word.folded) && (word === words[0] || !isNounOrName(word)));
  return asksOnly ? [] : telling;
}

function isSmall({ text }: AnalysedWord): boolean {
  return /^\p{Ll}/u.test(text);
}

function isNounOrName({ text, isStopWord }: AnalysedWord): boolean {
  return !isStopWord && /^\p{Lu}/u.test(text);
}

/** A single letter is no piece that is sought by itself. */
function isBeginning(piece: AnalysedWord, whole: AnalysedWord): boolean {
  return !piece.isStopWord && piece.start === whole.start && piece.end < whole.end && piece.end > piece.start + 1;
}
