/** Private-use characters that stand for the ends of a match until the text around them is escaped. */
export const MATCH_START = '\uE000';
export const MATCH_END = '\uE001';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes safe HTML of a text with match markers: everything is escaped, the markers become `<mark>`. Markers that the text itself brought are dropped at indexing. */
export function toHighlightedHtml(marked: string): string {
  return marked
    .replace(/[&<>"']/g, (char) => ENTITIES[char]!)
    .replaceAll(MATCH_START, '<mark>')
    .replaceAll(MATCH_END, '</mark>');
}

/** Takes the marker characters out of a text before it is indexed. */
export function withoutMarkers(text: string): string {
  return text.replaceAll(MATCH_START, '').replaceAll(MATCH_END, '');
}
