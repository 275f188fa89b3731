import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { SignInButton } from '../sign-in-button';
import { Page } from '../../ui/page';

/** The front page for people who are not signed in. */
export function Welcome() {
  return (
    <Page title={t`Kurzer Draht: Jobcenter lernen voneinander`}>
      <p className="kern-body kern-body--large">
        <Trans>
          Über 400 Jobcenter lösen dieselben Aufgaben. Hier schreiben Kolleginnen und Kollegen auf, was sie ausprobiert
          haben – auch, was nicht gewirkt hat.
        </Trans>
      </p>
      <ul className="kern-list kern-list--bullet">
        <li>
          <Trans>
            Finden: mit den Worten, die man im Team benutzt, und mit Blick darauf, ob ein Haus dem eigenen gleicht.
          </Trans>
        </li>
        <li>
          <Trans>
            Fragen: mit einer kurzen Anfrage zu den Menschen dahinter, per Telefon, Video, Besuch oder E-Mail.
          </Trans>
        </li>
        <li>
          <Trans>Zeigen: das eigene Praxisbeispiel mit Go und No-Go, mit Ergebnis und Aufwand.</Trans>
        </li>
      </ul>
      <p className="kern-body">
        <Trans>
          Das Netzwerk ist für Beschäftigte der Jobcenter. Kontaktdaten sieht nur, wessen Anfrage angenommen wurde.
        </Trans>
      </p>
      <SignInButton />
    </Page>
  );
}
