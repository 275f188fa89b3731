import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { readICalendar } from './icalendar.js';
import { readIndicoJson } from './indico-json.js';
import { parseJson } from './json.js';
import { UnreadableProgrammeError, type Programme } from './programme.js';
import { readScheduleJson } from './schedule-json.js';
import { readScheduleXml } from './schedule-xml.js';

const KNOWN_FORMATS =
  'Gelesen werden schedule.json, schedule.xml, iCalendar (.ics), Indico-JSON und CSV mit Kopfzeile.';

/**
 * Reads the file of a programme, whose format is told from its content. Entries that cannot be read are listed in the
 * result with their place; the rest is taken over.
 * @throws UnreadableProgrammeError when the file as a whole cannot be read: larger than 10 MB, in no known format, broken, nested
 *   deeper than 50 levels, with XML entities of its own, with more than 20,000 entries or an entry that repeats by the hour or faster
 */
export function readProgramme(bytes: Uint8Array): Programme {
  const text = decode(bytes);
  const start = text.slice(0, 1_000).trimStart();
  if (start.startsWith('{') || start.startsWith('[')) return readJson(text);
  if (start.startsWith('<')) return readScheduleXml(text);
  if (/^BEGIN:VCALENDAR/i.test(start)) return readICalendar(text);
  const programme = readCsv(text);
  if (programme) return programme;
  throw new UnreadableProgrammeError(`Das Format der Datei ist nicht zu erkennen. ${KNOWN_FORMATS}`);
}

function readJson(text: string): Programme {
  const root = parseJson(text);
  const programme = readScheduleJson(root) ?? readIndicoJson(root);
  if (programme) return programme;
  throw new UnreadableProgrammeError(`Das ist JSON, aber kein Programm. ${KNOWN_FORMATS}`);
}
