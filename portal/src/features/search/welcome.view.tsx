import { SignInButton } from '../../app/sign-in-button';
import { Page } from '../../ui/page';

/** The front page for people who are not signed in. */
export function Welcome() {
  return (
    <Page title="Kurzer Draht: Jobcenter lernen voneinander">
      <p className="kern-body kern-body--large">
        Über 400 Jobcenter lösen dieselben Aufgaben. Hier schreiben Kolleginnen und Kollegen auf, was sie ausprobiert
        haben – auch, was nicht gewirkt hat.
      </p>
      <ul className="kern-list kern-list--bullet">
        <li>Finden: mit den Worten, die man im Team benutzt, und mit Blick darauf, ob ein Haus dem eigenen gleicht.</li>
        <li>Fragen: mit einer kurzen Anfrage zu den Menschen dahinter, per Telefon, Video, Besuch oder E-Mail.</li>
        <li>Zeigen: das eigene Praxisbeispiel mit Go und No-Go, mit Ergebnis und Aufwand.</li>
      </ul>
      <p className="kern-body">
        Das Netzwerk ist für Beschäftigte der Jobcenter. Kontaktdaten sieht nur, wessen Anfrage angenommen wurde.
      </p>
      <SignInButton />
    </Page>
  );
}
