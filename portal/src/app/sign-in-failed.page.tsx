import { useSearchParams } from 'react-router';
import { Page } from '../ui/page';
import { SignInButton } from './sign-in-button';

const EXPLANATIONS: Readonly<Record<string, string>> = {
  abgelehnt:
    'Die Anmeldung wurde abgebrochen oder abgelehnt. Wenn Ihr Konto gesperrt ist, wenden Sie sich bitte an die Koordination Ihres Jobcenters.',
  'nicht-erreichbar':
    'Der Anmeldedienst ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  abgelaufen: 'Die Anmeldung hat zu lange gedauert oder wurde schon benutzt. Bitte beginnen Sie noch einmal.',
};

/** Where a sign-in that came to nothing ends. */
export default function SignInFailedPage() {
  const [parameters] = useSearchParams();
  const reason = parameters.get('grund') ?? '';
  return (
    <Page title="Die Anmeldung hat nicht geklappt">
      <p className="kern-body">{EXPLANATIONS[reason] ?? 'Bitte versuchen Sie es noch einmal.'}</p>
      <SignInButton returnTo="/" />
    </Page>
  );
}
