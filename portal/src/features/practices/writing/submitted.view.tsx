import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { WritingPracticeFragment } from '../../../graphql/generated/graphql';
import { Page } from '../../../ui/page';
import { TextLink } from '../../../ui/text-link';
import { housesToAgree } from '../authors/consents';

/** What happens next with a submitted draft. */
export function Submitted({ practice }: { readonly practice: WritingPracticeFragment }) {
  const waiting = housesToAgree(practice);
  return (
    <Page title={t`Eingereicht`} focus="ALWAYS">
      {waiting.length > 0 && (
        <p className="kern-body">
          <strong>
            <Trans>
              Bevor es erscheint, muss noch zustimmen: {waiting.join(', ')}. Die Kolleginnen und Kollegen dort finden
              den Entwurf unter „Meine Praxisbeispiele“.
            </Trans>
          </strong>
        </p>
      )}
      <p className="kern-body">
        <Trans>
          Danke! Die Redaktion liest Ihr Praxisbeispiel nun und veröffentlicht es, oder Sie bekommen es mit einer
          Anmerkung zurück und hören davon per E-Mail. Den Stand sehen Sie jederzeit unter{' '}
          <TextLink to="/meine">Meine Praxisbeispiele</TextLink>.
        </Trans>
      </p>
      <p className="kern-body">
        <TextLink to={`/praxis/id/${practice.id}`}>
          <Trans>Entwurf ansehen</Trans>
        </TextLink>
      </p>
    </Page>
  );
}
