import { containsHtml, htmlToMarkdown } from './html-to-markdown.js';
import { LIMITS } from './programme.js';

/** Control characters that no text needs; tab and line feed stay. */
// oxlint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u200b\u2028\u2029\ufeff\ufffe\uffff]/g;

/** So much of a text with its tags is looked at. */
const LONGEST_SOURCE = 10 * LIMITS.text;

/**
 * What a file says in a place where a text is expected: text or number as it is, of texts in several languages (`{de, en}`)
 * the German, else the English, else the first one. Undefined for everything else and for the empty text.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const texts = value as Readonly<Record<string, unknown>>;
  const chosen = texts['de'] ?? texts['de-formal'] ?? texts['en'];
  return typeof chosen === 'string' ? textOf(chosen) : undefined;
}

/** Converts to one line of at most `limit` characters, white space squeezed; null when nothing is left. */
export function toLine(value: unknown, limit: number = LIMITS.short): string | null {
  const line = (textOf(value) ?? '').replace(CONTROL, ' ').replace(/\s+/g, ' ').trim();
  return line === '' ? null : cut(line.toWellFormed().normalize('NFC'), limit);
}

/** Converts text, Markdown, HTML or a mixture to Markdown without HTML of at most `LIMITS.text` characters; null when nothing is left. */
export function toMarkdown(value: unknown): string | null {
  const read = (textOf(value) ?? '').slice(0, LONGEST_SOURCE);
  const text = read.replace(/\r\n?/g, '\n').replace(CONTROL, '').toWellFormed().normalize('NFC');
  const markdown = containsHtml(text) ? htmlToMarkdown(text) : text.trim();
  return markdown === '' ? null : cut(markdown, LIMITS.text);
}

/** Converts to an http or https address in its normal form, relative ones against `base`; null for anything else. */
export function toUrl(value: unknown, base?: string | null): string | null {
  const text = textOf(value)?.trim();
  if (text === undefined) return null;
  try {
    const url = new URL(text, base ?? undefined);
    const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
    return isWeb && url.username === '' && url.password === '' && url.href.length <= LIMITS.url ? url.href : null;
  } catch {
    return null;
  }
}

/** A short name for comparing and for derived ids: lower-case letters and digits with hyphens between, umlauts as ae, oe, ue. */
export function toSlug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[letter]!)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .normalize('NFC')
    .replace(/^-+|-+$/g, '')
    .slice(0, 100)
    .replace(/[\ud800-\udbff]$/, '');
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const kept = text.slice(0, limit - 1);
  // Half of a character outside the basic plane is none.
  return `${/[\ud800-\udbff]$/.test(kept) ? kept.slice(0, -1) : kept}…`;
}
