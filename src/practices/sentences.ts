const SENTENCES = new Intl.Segmenter('de', { granularity: 'sentence' });

/** Abbreviations whose dot ends no sentence. */
const ABBREVIATION =
  /\b(z\.\s?B|d\.\s?h|u\.\s?a|i\.\s?d\.\s?R|o\.\s?ä|v\.\s?a|ca|bzw|ggf|inkl|usw|etc|vgl|Abs|Nr|Std|Min|Dr|St|evtl|max|min|rd|Mio)\.(?=\s|$)/g;

/** Counts the sentences of a German text; abbreviations and dates such as "z. B." and "12. März" end none. */
export function countSentences(text: string): number {
  const plain = text
    .replace(ABBREVIATION, (abbreviation) => abbreviation.replaceAll('.', ''))
    .replace(/(\d)\.(?=\s)/g, '$1');
  return [...SENTENCES.segment(plain)].filter(({ segment }) => /[\p{L}\p{N}]/u.test(segment)).length;
}
