import { t } from '@lingui/core/macro';
import { ConfirmButton } from '../../ui/confirm-button';
import { useCancelTalk } from './cancel-talk.operation';
import { useDeleteTalk } from './delete-talk.operation';

interface EndTalkButtonProps {
  readonly talk: {
    readonly id: string;
    readonly version: number;
    readonly title: string;
    readonly viewerCan: { readonly [may in 'cancel' | 'delete']: { readonly allowed: boolean } };
  };
  readonly onCancelled?: () => void;
  readonly onDeleted: () => void;
}

/** Takes an entry out of a programme that nobody has seen yet, or cancels it; after a question. */
export function EndTalkButton({ talk: { id, version, title, viewerCan }, onCancelled, onDeleted }: EndTalkButtonProps) {
  const cancel = useCancelTalk();
  const remove = useDeleteTalk();
  if (viewerCan.delete.allowed)
    return (
      <ConfirmButton
        title={t`„${title}“ löschen?`}
        question={t`Der Programmpunkt verschwindet aus dem Entwurf. Das lässt sich nicht rückgängig machen.`}
        work={() => remove(id, version)}
        onDone={onDeleted}
      >
        {t`Programmpunkt löschen`}
      </ConfirmButton>
    );
  if (!viewerCan.cancel.allowed) return null;
  return (
    <ConfirmButton
      title={t`„${title}“ absagen?`}
      question={t`Der Programmpunkt bleibt als abgesagt im Programm stehen. Wer dort spricht, ihn sich gemerkt oder mit einem Praxisbeispiel verbunden hat, bekommt eine Nachricht. Das lässt sich nicht rückgängig machen.`}
      work={() => cancel(id, version)}
      {...(onCancelled ? { onDone: onCancelled } : {})}
    >
      {t`Programmpunkt absagen`}
    </ConfirmButton>
  );
}
