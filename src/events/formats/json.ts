import { UnreadableProgrammeError } from './programme.js';

const DEEPEST = 50;
/** Objects and lists together; 20,000 entries with all their persons and links stay far below. */
const MOST_PARTS = 500_000;

/** An object of a JSON file, of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/**
 * Parses JSON that is not nested deeper than 50 levels. What would be deeper or more than memory should hold is refused before it
 * is parsed.
 * @throws UnreadableProgrammeError
 */
export function parseJson(text: string): unknown {
  checkNesting(text);
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableProgrammeError('Die Datei sieht aus wie JSON, ist aber unvollständig oder fehlerhaft.');
  }
}

/** The value if it is an object, undefined otherwise. */
export function objectOf(value: unknown): JsonObject | undefined {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as JsonObject) : undefined;
}

/** The value if it is a list, the empty list otherwise. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function checkNesting(text: string): void {
  let depth = 0;
  let parts = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === 0x22) index = endOfString(text, index);
    else if (character === 0x7b || character === 0x5b) {
      if (++depth > DEEPEST)
        throw new UnreadableProgrammeError('Die Datei ist zu tief verschachtelt: höchstens 50 Ebenen.');
      if (++parts > MOST_PARTS) throw new UnreadableProgrammeError('Die Datei hat zu viele Einträge.');
    } else if (character === 0x7d || character === 0x5d) depth--;
  }
}

/** Index of the quotation mark that ends the string which begins at `start`; the length of the text when none does. */
function endOfString(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    const character = text.charCodeAt(index);
    if (character === 0x5c) index++;
    else if (character === 0x22) return index;
  }
  return text.length;
}
