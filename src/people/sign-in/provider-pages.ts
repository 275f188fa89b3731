import { cspHashOf, escapeHtml, plainPage, PLAIN_PAGE_POLICY } from '../../platform/http/plain-page.js';

/** A demo account as its button shows it. */
export interface DemoAccountCard {
  readonly key: string;
  readonly displayName: string;
  readonly jobcenter: string;
  /** What the person does and may do, in German. */
  readonly role: string;
}

const SUBMIT_SCRIPT = `document.getElementById('op.logoutForm').submit();`;

/** Policy of the pages: that of every plain page, and the one script that confirms signing out. */
export const PAGE_POLICY = `${PLAIN_PAGE_POLICY}; script-src ${cspHashOf(SUBMIT_SCRIPT)}`;

/** The sign-in page: a button for each demo account. Works without script. */
export function signInPage(action: string, accounts: readonly DemoAccountCard[]): string {
  const buttons = accounts.map(
    ({ key, displayName, jobcenter, role }) =>
      `<li><button type="submit" formaction="${escapeHtml(`${action}/${key}`)}"><strong>${escapeHtml(displayName)}</strong><span>${escapeHtml(jobcenter)}</span><span>${escapeHtml(role)}</span></button></li>`,
  );
  return plainPage(
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
  return plainPage(
    'Abmelden',
    `<p>Sie werden abgemeldet.</p>
${form.replace('</form>', '<input type="hidden" name="logout" value="yes"></form>')}
<p><button type="submit" form="op.logoutForm">Jetzt abmelden</button></p>
<script>${SUBMIT_SCRIPT}</script>`,
  );
}

/** A page with one sentence and a way back. */
export function messagePage(title: string, sentence: string, home: string): string {
  return plainPage(title, `<p>${escapeHtml(sentence)}</p>\n<p><a href="${escapeHtml(home)}">Zur Startseite</a></p>`);
}
