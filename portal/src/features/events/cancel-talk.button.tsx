import { t } from '@lingui/core/macro';
import { ConfirmButton } from '../../ui/confirm-button';
import { useCancelTalk } from './cancel-talk.operation';

interface CancelTalkButtonProps {
  readonly talk: { readonly id: string; readonly version: number; readonly title: string };
  readonly onDone?: () => void;
}

/** Cancels an entry of a programme after a question. */
export function CancelTalkButton({ talk: { id, version, title }, onDone }: CancelTalkButtonProps) {
  const cancel = useCancelTalk();
  return (
    <ConfirmButton
      title={t`„${title}“ absagen?`}
      question={t`Der Programmpunkt bleibt als abgesagt im Programm stehen. Ist die Veranstaltung veröffentlicht, erfahren es alle, die dort sprechen, ihn sich gemerkt oder mit einem Praxisbeispiel verbunden haben. Das lässt sich nicht rückgängig machen.`}
      work={() => cancel(id, version)}
      {...(onDone ? { onDone } : {})}
    >
      {t`Programmpunkt absagen`}
    </ConfirmButton>
  );
}
