const MAX_SHOWN = 80;

/** What was typed, as far as a sentence can bear it. */
export function shorten(text: string): string {
  const characters = [...text];
  return characters.length > MAX_SHOWN ? `${characters.slice(0, MAX_SHOWN).join('').trimEnd()} …` : text;
}
