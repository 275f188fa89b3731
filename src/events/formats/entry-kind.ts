import type { EntryKind } from './programme.js';

/** What an export of ours calls slots that have no name of their own; read back as having none. */
export const PLAIN_TYPES: Readonly<Record<EntryKind, string>> = { TALK: 'talk', BREAK: 'break', ASIDE: 'aside' };

const BREAK_WORDS =
  'pause|pausen|break|kaffeepause|kaffee|coffee break|coffee|mittagspause|mittagessen|mittagsimbiss|mittag|lunch|lunch break|imbiss|abendessen|dinner|frühstück|breakfast|teepause|umbaupause|raucherpause|kurze pause|große pause';
const ASIDE_WORDS =
  'am rande|aside|networking|netzwerken|vernetzung|get-together|get together|social event|social|meetup|stehempfang|empfang|abendveranstaltung|marktplatz|austausch am rande|ausklang';

const BREAK_TYPE = new RegExp(`^(?:${BREAK_WORDS})$`, 'i');
const ASIDE_TYPE = new RegExp(`^(?:${ASIDE_WORDS})$`, 'i');
/** A title is only taken for a break when it says nothing else: "Pause", "Kaffeepause (Foyer)", "Mittagspause: Kantine". */
const BREAK_TITLE = new RegExp(`^(?:${BREAK_WORDS})(?:$|\\s*[(:/–-].*$|\\s+(?:und|&|and|mit)\\s.*$)`, 'i');
const ASIDE_TITLE = /^am rande(?:$|[\s:(–-])/i;

/** Tells breaks and slots beside the programme from talks: by the tool's type, else by the title of a slot without speakers. */
export function kindOf(type: string | null, title: string, hasSpeakers: boolean): EntryKind {
  if (type !== null && BREAK_TYPE.test(type)) return 'BREAK';
  if (type !== null && ASIDE_TYPE.test(type)) return 'ASIDE';
  if (ASIDE_TITLE.test(title)) return 'ASIDE';
  return !hasSpeakers && BREAK_TITLE.test(title) ? 'BREAK' : 'TALK';
}
