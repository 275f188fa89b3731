import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import NotFoundPage from '../../app/not-found.page';
import { useKept } from '../../app/use-kept';
import type { EventTextQuery } from '../../graphql/generated/graphql';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { KeptNotice } from '../../ui/kept-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { useEventText } from './event-text.operation';
import { useCreateTalk } from './save-talk.operation';
import { blankTalk, toInput, type WrittenTalk } from './talk-input';
import { TalkForm } from './talk.form';

type LoadedEvent = NonNullable<EventTextQuery['event']>;

/** Puts an entry into the programme of an event. */
export default function NewTalkPage() {
  const { id = '' } = useParams();
  const { data, failure, reload } = useEventText(id);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { event } = data;
  if (!event) return <NotFoundPage />;
  const { allowed, reason } = event.viewerCan.update;
  return (
    <Page title={t`Neuer Programmpunkt`} preline={event.title}>
      {allowed ? <NewTalk event={event} key={id} /> : <Alert kind="warning" title={reason!} />}
    </Page>
  );
}

function NewTalk({ event }: { readonly event: LoadedEvent }) {
  const { id, startsOn, timeZone } = event;
  const [search] = useSearchParams();
  const create = useCreateTalk();
  const navigate = useNavigate();
  const [kept, keep] = useKept<WrittenTalk>(`talk.${id}`);
  const [begun] = useState(kept !== undefined);
  const [round, setRound] = useState(0);
  return (
    <>
      {begun && (
        <KeptNotice
          onDiscard={() => {
            keep(undefined);
            setRound(round + 1);
          }}
        />
      )}
      <TalkForm
        event={event}
        written={{ ...blankTalk(search.get('tag') ?? startsOn), ...kept }}
        save={(written) => create(id, toInput(written, timeZone))}
        onWritten={keep}
        onSaved={({ day }) => {
          keep(undefined);
          void navigate(`/veranstaltungen/${id}?tag=${day}`);
        }}
        submitLabel={t`Ins Programm aufnehmen`}
        key={round}
      />
    </>
  );
}
