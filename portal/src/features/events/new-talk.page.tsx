import { t } from '@lingui/core/macro';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import NotFoundPage from '../../app/not-found.page';
import { Alert } from '../../ui/alert';
import { FailureNotice } from '../../ui/failure-notice';
import { Loading } from '../../ui/loading';
import { Page } from '../../ui/page';
import { useEventText } from './event-text.operation';
import { useCreateTalk } from './save-talk.operation';
import { blankTalk, toInput } from './talk-input';
import { TalkForm } from './talk.form';

/** Puts an entry into the programme of an event. */
export default function NewTalkPage() {
  const { id = '' } = useParams();
  const [search] = useSearchParams();
  const { data, failure, reload } = useEventText(id);
  const create = useCreateTalk();
  const navigate = useNavigate();
  if (!data) return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  const { event } = data;
  if (!event) return <NotFoundPage />;
  const { allowed, reason } = event.viewerCan.update;
  return (
    <Page title={t`Neuer Programmpunkt`} preline={event.title}>
      {allowed ? (
        <TalkForm
          event={event}
          written={blankTalk(search.get('tag') ?? event.startsOn)}
          save={(written) => create(id, toInput(written, event.timeZone))}
          onSaved={({ day }) => void navigate(`/veranstaltungen/${id}?tag=${day}`)}
          submitLabel={t`Ins Programm aufnehmen`}
        />
      ) : (
        <Alert kind="warning" title={reason!} />
      )}
    </Page>
  );
}
