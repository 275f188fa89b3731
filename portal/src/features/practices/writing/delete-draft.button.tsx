import { t } from '@lingui/core/macro';
import { useNavigate } from 'react-router';
import { ConfirmButton } from '../../../ui/confirm-button';
import { useDeleteDraft } from './delete-draft.operation';
import type { DraftKeeper, KeptDraft } from './draft-keeper';

interface DeleteDraftButtonProps {
  readonly keeper: DraftKeeper;
  readonly practice: KeptDraft['practice'];
}

/** Throws the draft away, after a question. */
export function DeleteDraftButton({ keeper, practice: { authors, revision } }: DeleteDraftButtonProps) {
  const remove = useDeleteDraft();
  const navigate = useNavigate();
  const forWhom = authors.length > 1 ? t`Er ist dann für alle gelöscht, die mitschreiben.` : '';
  const remains = revision
    ? t`Die veröffentlichte Fassung bleibt, wie sie ist.`
    : t`Er lässt sich nicht wiederherstellen.`;
  return (
    <ConfirmButton
      rank="tertiary"
      title={t`Entwurf löschen?`}
      question={[forWhom, remains].filter(Boolean).join(' ')}
      work={async () => {
        // What is still on its way would make another version.
        await keeper.save();
        const { id, version } = keeper.current().practice;
        return remove({ id, expectedVersion: version });
      }}
      onDone={() => {
        keeper.forget();
        void navigate('/meine');
      }}
    >
      {t`Entwurf löschen`}
    </ConfirmButton>
  );
}
