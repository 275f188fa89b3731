import { t } from '@lingui/core/macro';
import { LegalPageView } from './legal-page.view';

/** What the service does with personal data. */
export default function PrivacyPage() {
  return <LegalPageView name="PRIVACY" title={t`Datenschutz`} />;
}
