import { createHash } from 'node:crypto';

/** A demo account as its button shows it. */
export interface DemoAccountCard {
  readonly key: string;
  readonly displayName: string;
  readonly jobcenter: string;
  /** What the person does and may do, in German. */
  readonly role: string;
}

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

const SUBMIT_SCRIPT = `document.getElementById('op.logoutForm').submit();`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Policy of the pages: their own style, the one script that confirms signing out, forms to this site; nothing else. */
export const PAGE_POLICY = `default-src 'none'; style-src ${hashOf(STYLE)}; script-src ${hashOf(SUBMIT_SCRIPT)}; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;

/** The sign-in page: a button for each demo account. Works without script. */
export function signInPage(action: string, accounts: readonly DemoAccountCard[]): string {
  const buttons = accounts.map(
    ({ key, displayName, jobcenter, role }) =>
      `<li><button type="submit" formaction="${escapeHtml(`${action}/${key}`)}"><strong>${escapeHtml(displayName)}</strong><span>${escapeHtml(jobcenter)}</span><span>${escapeHtml(role)}</span></button></li>`,
  );
  return page(
    'Demo-Anmeldung',
    `<p>Dies ist die eingebaute Anmeldung zum Ausprobieren, ohne Kennwort. Alle Personen sind erfunden. Im echten Betrieb steht hier die Anmeldung Ihres Hauses.</p>
<h2 id="konten">Als wen möchten Sie sich anmelden?</h2>
<form method="post" action="${escapeHtml(action)}"><ul aria-labelledby="konten">
${buttons.join('\n')}
</ul></form>
<p><a href="${escapeHtml(`${action}/abort`)}">Abbrechen</a></p>`,
  );
}

/** Confirms signing out by itself; without script, by a button. `form` is the provider's. */
export function signOutPage(form: string): string {
  return page(
    'Abmelden',
    `<p>Sie werden abgemeldet.</p>
${form.replace('</form>', '<input type="hidden" name="logout" value="yes"></form>')}
<p><button type="submit" form="op.logoutForm">Jetzt abmelden</button></p>
<script>${SUBMIT_SCRIPT}</script>`,
  );
}

/** A page with one sentence and a way back. */
export function messagePage(title: string, sentence: string, home: string): string {
  return page(title, `<p>${escapeHtml(sentence)}</p>\n<p><a href="${escapeHtml(home)}">Zur Startseite</a></p>`);
}

function page(title: string, content: string): string {
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

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
