import { Trans } from '@lingui/react/macro';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useAction, type Outcome } from '../graphql/use-action';
import { Button } from './button';
import { Dialog } from './dialog';
import { RefusalNotice } from './problem-list';

interface ConfirmButtonProps {
  /** Words of the button, and of the one that confirms. */
  readonly children: string;
  /** Name of the button for screen readers where its words alone say too little. */
  readonly label?: string;
  readonly rank?: 'primary' | 'secondary' | 'tertiary';
  readonly title: string;
  /** What will happen. */
  readonly question: ReactNode;
  readonly work: () => Promise<Outcome>;
  /** After the work is done and the dialogue closed. */
  readonly onDone?: () => void;
}

/** Asks before it does what cannot be undone; a refusal is said in the dialogue. */
export function ConfirmButton({ children, label, rank, title, question, work, onDone }: ConfirmButtonProps) {
  const [open, setOpen] = useState(false);
  const { busy, refusal, run } = useAction();
  const confirm = async () => {
    if (!(await run(work))) return;
    // Behind an open dialogue nothing can take the focus.
    flushSync(() => setOpen(false));
    onDone?.();
  };
  return (
    <>
      <Button {...(rank ? { rank } : {})} {...(label ? { label } : {})} onClick={() => setOpen(true)}>
        {children}
      </Button>
      {open && (
        <Dialog
          title={title}
          onClose={() => setOpen(false)}
          footer={
            <>
              <Button onClick={() => setOpen(false)}>
                <Trans>Abbrechen</Trans>
              </Button>
              <Button rank="primary" busy={busy} onClick={() => void confirm()}>
                {children}
              </Button>
            </>
          }
        >
          <p className="kern-body">{question}</p>
          {refusal && <RefusalNotice refusal={refusal} />}
        </Dialog>
      )}
    </>
  );
}
