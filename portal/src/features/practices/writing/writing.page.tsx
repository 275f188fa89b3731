import './writing.css';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useEffect, useRef, useState } from 'react';
import { Navigate, useLocation, useParams } from 'react-router';
import { newKey } from '../../../app/new-key';
import NotFoundPage from '../../../app/not-found.page';
import { useMember } from '../../../app/session';
import type { WritingPracticeFragment, WritingVocabulariesQuery } from '../../../graphql/generated/graphql';
import { Alert } from '../../../ui/alert';
import { FailureNotice } from '../../../ui/failure-notice';
import { Loading } from '../../../ui/loading';
import { Page } from '../../../ui/page';
import { useWritingVocabularies } from '../../vocabularies/vocabularies.operation';
import { Invitation } from '../authors/invitation.view';
import { DraftKeeper } from './draft-keeper';
import { LeftCopy } from './left-copy.view';
import { LocalCopies, type LocalCopy } from './local-copies';
import { begunAt, NEW, newPractice, rememberBegun } from './new-practice';
import { useSavePractice } from './save-practice';
import { Submitted } from './submitted.view';
import { WritingForm } from './writing-form.view';
import { useWritingPractice } from './writing-practice.operation';

/** Where a practice is written, and handed to the editors. */
export default function WritingPage() {
  const { id = '' } = useParams();
  const { key } = useLocation();
  const [begun] = useState(() => (id === NEW ? begunAt(key) : null));
  if (begun !== null) return <Navigate to={`/schreiben/${begun}`} replace />;
  return <Writing id={id} key={id} />;
}

function Writing({ id }: { readonly id: string }) {
  const me = useMember();
  const [practice, setPractice] = useState(() => (id === NEW ? newPractice(me) : undefined));
  const practiceState = useWritingPractice(id, practice !== undefined);
  const vocabularyState = useWritingVocabularies();
  const [submitted, setSubmitted] = useState<WritingPracticeFragment>();
  const loaded = practiceState.loading ? undefined : practiceState.data;
  useEffect(() => {
    if (loaded?.practice) setPractice((begun) => begun ?? loaded.practice!);
  }, [loaded]);

  if (submitted) return <Submitted practice={submitted} />;
  if (loaded && !loaded.practice) return <NotFoundPage />;
  if (!practice || !vocabularyState.data) {
    const failure = practiceState.failure ?? vocabularyState.failure;
    const reload = () => [practiceState, vocabularyState].forEach((state) => state.reload());
    return failure ? <FailureNotice failure={failure} onRetry={reload} /> : <Loading />;
  }
  if (practice.viewerCan.acceptInvitation.allowed)
    return (
      <Page title={t`Sie sind eingeladen mitzuschreiben`}>
        <Invitation practice={practice} onAccepted={setPractice} />
      </Page>
    );
  const { allowed, reason } = practice.viewerCan.update;
  if (!allowed) {
    return (
      <Page title={t`Hier können Sie nicht schreiben`}>
        <p className="kern-body">{reason}</p>
      </Page>
    );
  }
  return (
    <Page title={t`Praxisbeispiel schreiben`}>
      <State practice={practice} />
      <Begun practice={practice} vocabularies={vocabularyState.data} onSubmitted={setSubmitted} />
    </Page>
  );
}

interface BegunProps {
  readonly practice: WritingPracticeFragment;
  readonly vocabularies: WritingVocabulariesQuery;
  readonly onSubmitted: (practice: WritingPracticeFragment) => void;
}

/** The form, once it is decided what becomes of what earlier pages have left. */
function Begun({ practice, vocabularies, onSubmitted }: BegunProps) {
  const { staffMember } = useMember();
  const [key] = useState(newKey);
  const { key: place } = useLocation();
  const beginning = useRef(key);
  const [copies] = useState(() => new LocalCopies(staffMember.id, practice.id || NEW));
  const save = useSavePractice(beginning, (id) => {
    copies.move(key, id);
    rememberBegun(place, id);
    // For a reload. To the router it goes on to be the page that it has opened, or the person has gone on already.
    if (window.location.pathname === `/schreiben/${NEW}`)
      window.history.replaceState(window.history.state, '', `/schreiben/${id}`);
  });
  const [keeper] = useState(() => new DraftKeeper(practice, copies, save, key));
  const [left, setLeft] = useState<readonly LocalCopy[]>();
  useEffect(() => void copies.listLeft().then(setLeft), [copies]);

  if (!left) return <Loading />;
  const [copy, ...others] = left;
  if (!copy) return <WritingForm keeper={keeper} vocabularies={vocabularies} onSubmitted={onSubmitted} />;
  return (
    <LeftCopy
      copy={copy}
      vocabularies={vocabularies}
      onRestore={() => {
        // What that page has begun is what goes on here.
        beginning.current = copy.key;
        keeper.restore(copy);
        setLeft(others);
      }}
      onDiscard={() => {
        copies.remove(copy.key);
        setLeft(others);
      }}
    />
  );
}

function State({ practice: { draft, revision } }: { readonly practice: WritingPracticeFragment }) {
  return (
    <>
      {draft?.reviewRemarks && (
        <Alert kind="warning" title={t`Die Redaktion hat eine Anmerkung`}>
          <p className="kern-body kd-lines">{draft.reviewRemarks}</p>
        </Alert>
      )}
      {revision && (
        <p className="kern-body">
          <Trans>Die veröffentlichte Fassung bleibt sichtbar, bis die neue erscheint.</Trans>
        </p>
      )}
      <p className="kern-body">
        <Trans>
          Ihr Entwurf speichert sich selbst, und nichts muss dafür vollständig sein. Bitte keine Namen, Aktenzeichen
          oder andere Angaben, an denen man Kundinnen und Kunden erkennt.
        </Trans>
      </p>
    </>
  );
}
