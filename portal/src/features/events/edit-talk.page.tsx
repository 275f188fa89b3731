import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import NotFoundPage from '../../app/not-found.page';
import type { TalkTextQuery } from '../../graphql/generated/graphql';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { changedSince } from './changed-since';
import { EndTalkButton } from './end-talk.button';
import { useUpdateTalk } from './save-talk.operation';
import { toInput, toWritten } from './talk-input';
import { useTalkText } from './talk-text.operation';
import { TalkForm } from './talk.form';

type LoadedTalk = NonNullable<TalkTextQuery['talk']>;

/** Writes an entry of a programme on. */
export default function EditTalkPage() {
  const { id = '' } = useParams();
  return <Loaded id={id} key={id} />;
}

function Loaded({ id }: { readonly id: string }) {
  const { data, failure, reload } = useTalkText(id);
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { talk } = data;
  if (!talk) return <NotFoundPage />;
  const { allowed, reason } = talk.viewerCan.update;
  return (
    <Page title={t`Programmpunkt bearbeiten`} preline={talk.event.title}>
      {allowed ? <Writing loaded={talk} /> : <Alert kind="warning" title={reason!} />}
    </Page>
  );
}

function Writing({ loaded }: { readonly loaded: LoadedTalk }) {
  // What somebody writes on is what they have read: an answer that comes later must not take it from under them.
  const [talk] = useState(loaded);
  const { id, event, version } = talk;
  const navigate = useNavigate();
  const update = useUpdateTalk(id, version);
  const before = toWritten(talk);
  const toProgramme = () => void navigate(`/veranstaltungen/${event.id}?tag=${before.day}`);
  return (
    <TalkForm
      event={event}
      written={before}
      save={(written) => update(changedSince(toInput(before, event.timeZone), toInput(written, event.timeZone)))}
      onSaved={({ kind, day }) =>
        void navigate(kind === 'TALK' ? `/vortraege/${id}` : `/veranstaltungen/${event.id}?tag=${day}`)
      }
      submitLabel={t`Speichern`}
    >
      <EndTalkButton talk={talk} onCancelled={toProgramme} onDeleted={toProgramme} />
    </TalkForm>
  );
}
