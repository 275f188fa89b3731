import { UnreadableProgrammeError } from './programme.js';

const DEEPEST = 10;
/** Longest line after unfolding, in characters; RFC 5545 knows no limit, readers do. */
const LONGEST_LINE = 200_000;
const CONTENT_LINE = /^[A-Za-z0-9-]+(?:;[^:]*)?:|^[A-Za-z0-9-]+;.*:/;
/** A parameter value with a colon or comma that should have been in quotation marks is put into them. */
const UNQUOTED_ADDRESS = /^([A-Z-]+(?:;[A-Z-]+=(?:"[^"]*"|[^";:,]*))*;CN=)([^":;][^":;]*)(?=[:;])/i;

/** A component of a calendar as text. */
export interface CalendarBlock {
  /** Upper case, such as `VEVENT`. */
  readonly name: string;
  /** Unfolded lines from BEGIN to END; invalid ones left out. */
  readonly lines: readonly string[];
  /** Line of the file at which it begins, from 1. */
  readonly line: number;
}

/** A calendar cut into its properties and the components directly in it. */
export interface CalendarText {
  readonly properties: readonly string[];
  readonly blocks: readonly CalendarBlock[];
}

/**
 * Cuts the text of one or several calendars into its components, unfolded, so that each is parsed by itself and a broken one
 * spoils no other. Lines that are none by RFC 5545, 3.1 are dropped.
 * @throws UnreadableProgrammeError when a component does not end, or is nested deeper than 10 levels
 */
export function cutCalendar(text: string): CalendarText {
  const properties: string[] = [];
  const blocks: CalendarBlock[] = [];
  const path: string[] = [];
  let lines: string[] = [];
  let startLine = 0;
  for (const { content, line } of unfold(text)) {
    const [, word, name] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(content)?.map((part) => part.toUpperCase()) ?? [];
    if (word === 'BEGIN') {
      path.push(name!);
      if (path.length > DEEPEST)
        throw new UnreadableProgrammeError('Der Kalender ist zu tief verschachtelt: höchstens 10 Ebenen.');
      if (path.length === 2) [lines, startLine] = [[], line];
    }
    if (path.length >= 2) lines.push(content);
    else if (path.length === 1 && word === undefined) properties.push(content);
    if (word === 'END') {
      if (path.pop() !== name) throw torn();
      if (path.length === 1) blocks.push({ name: name!, lines, line: startLine });
    }
  }
  if (path.length > 0) throw torn();
  return { properties, blocks };
}

function* unfold(text: string): Generator<{ content: string; line: number }> {
  let [parts, length, start]: [string[], number, number] = [[], 0, 1];
  let number = 0;
  const finished = (): string[] => {
    const content = parts.join('').trimEnd();
    return CONTENT_LINE.test(content.slice(0, 2_000)) ? [content.replace(UNQUOTED_ADDRESS, '$1"$2"')] : [];
  };
  for (const raw of text.split(/\r\n|\n|\r/)) {
    number++;
    if (/^[ \t]/.test(raw)) {
      if (length < LONGEST_LINE) parts.push(raw.slice(1));
      length += raw.length;
      continue;
    }
    for (const content of finished()) yield { content, line: start };
    [parts, length, start] = [[raw.slice(0, LONGEST_LINE)], raw.length, number];
  }
  for (const content of finished()) yield { content, line: start };
}

function torn(): UnreadableProgrammeError {
  return new UnreadableProgrammeError('Der Kalender ist unvollständig: Ein Abschnitt beginnt, aber endet nicht.');
}
