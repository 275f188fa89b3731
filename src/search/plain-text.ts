const BLOCK_END = /<\/(?:p|li|h[1-6]|tr|blockquote|pre)>/gi;

/** Text of sanitised HTML: one line for each paragraph, heading, item of a list and row of a table. */
export function toPlainText(html: string): string {
  const text = html
    .replace(/\s+/g, ' ')
    .replace(BLOCK_END, '\n')
    .replace(/<[^>]*>/g, ' ');
  const entities: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return text
    .replace(/&(amp|lt|gt|quot|#39);/g, (entity) => entities[entity]!)
    .split('\n')
    .map((line) => line.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
