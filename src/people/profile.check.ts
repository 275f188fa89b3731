import { Violation } from '../platform/graphql/problems.js';
import { ContactChannelKind, type ContactChannel, type ContactChannelInput } from './contact-channel.types.js';

const MAX_NAME = 100;
const MAX_CHANNEL = 200;
const MAX_CHANNELS = 4;

const LINE_BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]/u;
const MAIL_ADDRESS = /^[^\s@<>()[\]\\,;:"]+@[^\s@<>()[\]\\,;:"]+\.[^\s@<>()[\]\\,;:".]{2,}$/;

/** A text of one line as it is stored. */
export function toLine(text: string): string {
  return text.normalize('NFC').trim();
}

/** Says whether a text as stored fills one line of at most `max` characters. */
export function isLine(line: string, max: number): boolean {
  return line !== '' && [...line].length <= max && !LINE_BREAKS.test(line);
}

/** What is wrong with a name; absent is fine, null or empty is not. */
export function checkDisplayName(name: string | null | undefined): Violation[] {
  if (name === undefined) return [];
  return isLine(toLine(name ?? ''), MAX_NAME)
    ? []
    : [new Violation('input.displayName', `Der Name braucht 1 bis ${MAX_NAME} Zeichen in einer Zeile.`)];
}

/** What is wrong with a list of contact channels, in its order. */
export function checkChannels(channels: readonly ContactChannelInput[]): Violation[] {
  if (channels.length > MAX_CHANNELS)
    return [new Violation('channels', `Mehr als ${MAX_CHANNELS} Kontaktwege sind nicht möglich.`)];
  return channels.flatMap(({ kind, value }, index) => {
    const isSecond = channels.findIndex((other) => other.kind === kind) < index;
    return [
      ...(isSecond ? [new Violation(`channels.${index}.kind`, 'Jeder Kontaktweg kann nur einmal vorkommen.')] : []),
      ...checkValue(kind, toLine(value), `channels.${index}.value`),
    ];
  });
}

/** The channels as they are stored. */
export function toChannels(input: readonly ContactChannelInput[]): ContactChannel[] {
  return input.map(({ kind, value, visibility }) => ({ kind, value: toLine(value), visibility }));
}

function checkValue(kind: ContactChannelKind, line: string, field: string): Violation[] {
  if (!isLine(line, MAX_CHANNEL))
    return [new Violation(field, `Ein Kontaktweg braucht 1 bis ${MAX_CHANNEL} Zeichen in einer Zeile.`)];
  if (kind === ContactChannelKind.EMAIL && !MAIL_ADDRESS.test(line))
    return [
      new Violation(field, 'Das sieht nicht wie eine E-Mail-Adresse aus. Beispiel: vorname.nachname@jobcenter.de'),
    ];
  return [];
}
