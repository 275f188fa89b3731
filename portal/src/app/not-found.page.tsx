import { Page } from '../ui/page';
import { TextLink } from '../ui/text-link';

/** No such page, or nothing there that the person may see. */
export default function NotFoundPage() {
  return (
    <Page title="Seite nicht gefunden">
      <p className="kern-body">
        Diese Adresse gibt es nicht, oder Sie dürfen sie nicht sehen. <TextLink to="/">Zur Suche</TextLink>
      </p>
    </Page>
  );
}
