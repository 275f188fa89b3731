import { Trans } from '@lingui/react/macro';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { RefusalNotice } from '../../ui/problem-list';
import { useWithdrawContactRequest } from './answer-contact-request.operation';

/** Takes an open request back. */
export function WithdrawButton({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const withdraw = useWithdrawContactRequest();
  const { busy, refusal, run } = useAction();
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <p>
        <Button busy={busy} onClick={() => void run(() => withdraw(id)).then((done) => done && onDone())}>
          <Trans>Zurückziehen</Trans>
        </Button>
      </p>
    </>
  );
}
