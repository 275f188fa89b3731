import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { useSearchParams } from 'react-router';
import { Page } from '../ui/page';
import { SignInButton } from './sign-in-button';

const EXPLANATIONS: Readonly<Record<string, MessageDescriptor>> = {
  abgelehnt: msg`Die Anmeldung wurde abgebrochen oder abgelehnt. Wenn Ihr Konto gesperrt ist, wenden Sie sich bitte an die Koordination Ihres Jobcenters.`,
  'nicht-erreichbar': msg`Der Anmeldedienst ist gerade nicht erreichbar. Bitte versuchen Sie es in einigen Minuten noch einmal.`,
  abgelaufen: msg`Die Anmeldung hat zu lange gedauert oder wurde schon benutzt. Bitte beginnen Sie noch einmal.`,
};

/** Where a sign-in that came to nothing ends. */
export default function SignInFailedPage() {
  const [parameters] = useSearchParams();
  const explanation = EXPLANATIONS[parameters.get('grund') ?? ''] ?? msg`Bitte versuchen Sie es noch einmal.`;
  return (
    <Page title={t`Die Anmeldung hat nicht geklappt`}>
      <p className="kern-body">{i18n._(explanation)}</p>
      <SignInButton returnTo="/" />
    </Page>
  );
}
