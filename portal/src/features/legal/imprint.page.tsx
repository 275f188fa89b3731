import { t } from '@lingui/core/macro';
import { LegalPageView } from './legal-page.view';

/** Who runs the service. */
export default function ImprintPage() {
  return <LegalPageView name="IMPRINT" title={t`Impressum`} />;
}
