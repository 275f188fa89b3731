import { TextDecoder } from 'node:util';
import { UnreadableProgrammeError } from './programme.js';

/** Largest programme file, in bytes: 10 MB. */
export const MAX_PROGRAMME_BYTES = 10 * 1024 * 1024;

/**
 * Turns the bytes of a file into text: by its byte order mark, the encoding that an XML declaration names, else UTF-8; what is no
 * UTF-8 is taken for Windows-1252, as older German programs write it.
 * @throws UnreadableProgrammeError when the file is empty, larger than 10 MB, or no text
 */
export function decode(bytes: Uint8Array): string {
  if (bytes.byteLength > MAX_PROGRAMME_BYTES)
    throw new UnreadableProgrammeError('Die Datei ist zu groß: Gelesen werden höchstens 10 MB.');
  const text = toText(bytes);
  if (text.trim() === '') throw new UnreadableProgrammeError('Die Datei ist leer.');
  if (text.includes('\0'))
    throw new UnreadableProgrammeError(
      'Die Datei ist kein Text. Gelesen werden schedule.json, schedule.xml, iCalendar (.ics), Indico-JSON und CSV.',
    );
  return text;
}

function toText(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const declared = declaredEncoding(bytes);
  if (declared !== undefined) return declared.decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function declaredEncoding(bytes: Uint8Array): TextDecoder | undefined {
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1').trimStart();
  const label = /^<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/i.exec(start)?.[1];
  // A declaration of UTF-8 that is not true is seen by the strict reading that follows.
  if (label === undefined || /^utf-?(8|16)/i.test(label)) return undefined;
  try {
    return new TextDecoder(label);
  } catch {
    throw new UnreadableProgrammeError(`Die Zeichenkodierung „${label}“ ist unbekannt; bitte als UTF-8 speichern.`);
  }
}
