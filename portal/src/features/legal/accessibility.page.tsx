import { t } from '@lingui/core/macro';
import { LegalPageView } from './legal-page.view';

/** How accessible the portal is, and what of that has been checked. */
export default function AccessibilityPage() {
  return <LegalPageView name="ACCESSIBILITY" title={t`Erklärung zur Barrierefreiheit`} />;
}
