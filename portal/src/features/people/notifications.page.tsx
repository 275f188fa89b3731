import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useMember } from '../../app/session';
import type { MailKind } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { CheckboxGroup } from '../../ui/choice';
import { FailureNotice } from '../../ui/failure-notice';
import { Status } from '../../ui/status';
import { TextLink } from '../../ui/text-link';
import { AccountPage } from './account-page';
import { useSetMutedMails } from './profile.operation';
import { useSaving } from './use-saving';

const KINDS: Readonly<Record<MailKind, MessageDescriptor>> = {
  CONTACT_REQUESTS: msg`Jemand fragt mich an`,
  CONTACT_ANSWERS: msg`Jemand hat auf meine Anfrage geantwortet`,
  PRACTICES: msg`Etwas wartet zu einem Praxisbeispiel, an dem ich schreibe`,
  EVENTS: msg`Ein Vortrag oder eine Veranstaltung, die mich angeht, ändert sich`,
};
const ALL = Object.keys(KINDS) as MailKind[];

/** Which mails the person gets. */
export default function NotificationsPage() {
  const { email, mutedMails } = useMember();
  const setMutedMails = useSetMutedMails();
  const { busy, status, refusal, save } = useSaving();
  const [wanted, setWanted] = useState(() => ALL.filter((kind) => !mutedMails.includes(kind)));
  return (
    <AccountPage title={t`Benachrichtigungen`}>
      <p className="kern-body">
        {email ? (
          <Trans>
            Nachrichten gehen an {email}, die Adresse aus Ihrer Anmeldung. Sie enthalten nie, was jemand geschrieben
            hat, nur einen Betreff und einen Link.
          </Trans>
        ) : (
          <Trans>
            Ihre Anmeldung nennt keine E-Mail-Adresse. Darum bekommen Sie keine Nachrichten; alles steht hier im Portal.
          </Trans>
        )}
      </p>
      <form
        className="kd-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save(() => setMutedMails(ALL.filter((kind) => !wanted.includes(kind))));
        }}
      >
        {refusal && <FailureNotice failure={refusal.failure} />}
        <CheckboxGroup
          id="nachrichten"
          label={t`Schreiben Sie mir, wenn …`}
          options={ALL.map((kind) => ({ value: kind, label: i18n._(KINDS[kind]) }))}
          chosen={wanted}
          onChange={(chosen) => setWanted(chosen as MailKind[])}
        />
        <div className="kd-actions">
          <Button type="submit" rank="primary" busy={busy}>
            <Trans>Benachrichtigungen speichern</Trans>
          </Button>
          <Status>{status}</Status>
        </div>
      </form>
      <p className="kern-body">
        <Trans>
          Die wöchentliche Nachricht zu einer Suche schalten Sie bei den{' '}
          <TextLink to="/profil/suchen">gespeicherten Suchen</TextLink>.
        </Trans>
      </p>
    </AccountPage>
  );
}
