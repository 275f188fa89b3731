import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { formatMoment } from '../../app/format';
import type { MySessionsQuery } from '../../graphql/generated/graphql';
import { Badge } from '../../ui/badge';
import { ConfirmButton } from '../../ui/confirm-button';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { SkeletonList } from '../../ui/skeleton';
import { Status } from '../../ui/status';
import { AccountPage } from './account-page';
import { useEndOtherSessions, useEndSession } from './end-session.operation';
import { useMySessions } from './my-sessions.operation';

type Session = MySessionsQuery['mySessions'][number];

/** Where the person is signed in, and how to end that. */
export default function SessionsPage() {
  const { data, failure, reload } = useMySessions();
  const endOthers = useEndOtherSessions();
  const [status, setStatus] = useState('');
  const onEnded = (words: string) => {
    setStatus(words);
    reload();
  };
  return (
    <AccountPage title={t`Anmeldungen`}>
      <p className="kern-body">
        <Trans>
          Hier sind Sie angemeldet. Eine Anmeldung endet von selbst nach acht Stunden. Ein Gerät ist weg, oder Sie haben
          an einem fremden vergessen, sich abzumelden? Beenden Sie die Anmeldung hier.
        </Trans>
      </p>
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!data && !failure && (
        <Loading>
          <SkeletonList entries={2} lines={1} />
        </Loading>
      )}
      <Status>{status}</Status>
      {data && (
        <>
          <ul className="kd-list">
            {data.mySessions.map((session) => (
              <li key={session.id}>
                <SessionEntry session={session} onEnded={() => onEnded(t`Die Anmeldung ist beendet.`)} />
              </li>
            ))}
          </ul>
          {data.mySessions.some(({ current }) => !current) && (
            <p>
              <ConfirmButton
                title={t`Alle anderen Anmeldungen beenden?`}
                question={t`Sie bleiben nur in diesem Browser angemeldet.`}
                work={endOthers}
                onDone={() => onEnded(t`Alle anderen Anmeldungen sind beendet.`)}
              >
                {t`Alle anderen beenden`}
              </ConfirmButton>
            </p>
          )}
        </>
      )}
    </AccountPage>
  );
}

function SessionEntry({ session, onEnded }: { readonly session: Session; readonly onEnded: () => void }) {
  const end = useEndSession();
  const browser = session.browser ?? t`Unbekannter Browser`;
  return (
    <article className="kd-hit">
      <h2 className="kern-heading-medium">{browser}</h2>
      <ul className="kd-facts">
        {session.current && (
          <li>
            <Badge kind="success">{t`Dieser Browser`}</Badge>
          </li>
        )}
        <li>
          <Trans>angemeldet seit {formatMoment(session.beganAt)}</Trans>
        </li>
        <li>
          <Trans>endet {formatMoment(session.endsAt)}</Trans>
        </li>
      </ul>
      {!session.current && (
        <p>
          <ConfirmButton
            label={t`Beenden: ${browser}, seit ${formatMoment(session.beganAt)}`}
            title={t`Anmeldung beenden?`}
            question={t`${browser} wird sofort abgemeldet.`}
            work={() => end(session.id)}
            onDone={onEnded}
          >
            {t`Beenden`}
          </ConfirmButton>
        </p>
      )}
    </article>
  );
}
