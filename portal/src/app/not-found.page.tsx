import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Page } from '../ui/page';
import { TextLink } from '../ui/text-link';

/** No such page, or nothing there that the person may see. */
export default function NotFoundPage() {
  return (
    <Page title={t`Seite nicht gefunden`}>
      <p className="kern-body">
        <Trans>
          Diese Adresse gibt es nicht, oder Sie dürfen sie nicht sehen. <TextLink to="/">Zur Suche</TextLink>
        </Trans>
      </p>
    </Page>
  );
}
