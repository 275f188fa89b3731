import type { Mail } from './mailer.js';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** Writes a mail as plain text and as HTML without images or foreign resources. */
export function renderMail(mail: Mail): { text: string; html: string } {
  const closing =
    'Diese Nachricht wurde automatisch vom Kurzen Draht der Jobcenter gesendet. Bitte antworten Sie nicht darauf.';
  const greeting = `Guten Tag ${mail.to.name},`;
  const links = [mail.link, ...(mail.unsubscribe ? [mail.unsubscribe] : [])];
  return {
    text:
      [greeting, ...mail.paragraphs, ...links.map(({ label, url }) => `${label}:\n${url}`), closing].join('\n\n') +
      '\n',
    html: [
      '<!doctype html><html lang="de"><head><meta charset="utf-8"><title>',
      escapeHtml(mail.subject),
      '</title></head><body>',
      ...[greeting, ...mail.paragraphs].map((text) => `<p>${escapeHtml(text)}</p>`),
      ...links.map(({ label, url }) => `<p><a href="${escapeHtml(url)}">${escapeHtml(label)}</a></p>`),
      `<p>${escapeHtml(closing)}</p></body></html>`,
    ].join(''),
  };
}
