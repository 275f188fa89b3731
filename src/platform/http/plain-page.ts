import type { Response } from 'express';
import { createHash } from 'node:crypto';

const STYLE = `
body { margin: 0; font: 1.125rem/1.5 system-ui, sans-serif; color: #171a2b; background: #f6f7f9; }
main { max-width: 38rem; margin: 0 auto; padding: 2rem 1rem; }
h1 { font-size: 1.75rem; line-height: 1.2; }
ul { list-style: none; padding: 0; }
li { margin: 0 0 .75rem; }
button { width: 100%; padding: .75rem 1rem; font: inherit; text-align: left; color: inherit; background: #fff; border: 2px solid #1a4a96; border-radius: .25rem; cursor: pointer; }
button:hover { background: #e8effa; }
button:focus-visible, a:focus-visible { outline: 3px solid #1a4a96; outline-offset: 2px; }
button span { display: block; }
a { color: #1a4a96; }
`;

/** Policy of a plain page: its own style, forms to this site; nothing else. */
export const PLAIN_PAGE_POLICY = `default-src 'none'; style-src ${cspHashOf(STYLE)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** How a policy allows one inline style or script. */
export function cspHashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A page in German that works without script; `content` is HTML. */
export function plainPage(title: string, content: string): string {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} – Kurzer Draht</title>
<style>${STYLE}</style>
</head>
<body><main>
<h1>${escapeHtml(title)}</h1>
${content}
</main></body>
</html>
`;
}

/** Text as HTML, in attributes too. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Sends such a page; nobody keeps a copy of it. */
export function sendPlainPage(response: Response, status: number, title: string, content: string): void {
  response
    .status(status)
    .set({ 'content-security-policy': PLAIN_PAGE_POLICY, 'cache-control': 'no-store' })
    .type('html')
    .send(plainPage(title, content));
}
