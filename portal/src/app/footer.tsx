import { i18n } from '@lingui/core';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { TextLink } from '../ui/text-link';
import { FOOTER_LINKS } from './features';

/** What the portal is, what never to type into it, and the pages that the law wants. */
export function Footer() {
  return (
    <footer className="kd-footer">
      <div className="kd-footer__inner">
        <p className="kern-body kern-body--small">
          <Trans>
            Kurzer Draht – Jobcenter lernen voneinander. Bitte keine Daten von Kundinnen und Kunden eingeben.
          </Trans>
        </p>
        {FOOTER_LINKS.length > 0 && (
          <nav aria-label={t`Rechtliches`}>
            <ul className="kd-facts">
              {FOOTER_LINKS.map(({ to, label }) => (
                <li key={to}>
                  <TextLink to={to}>{i18n._(label)}</TextLink>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
