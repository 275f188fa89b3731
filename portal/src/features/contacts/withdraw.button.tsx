import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { Refused } from '../../graphql/refused';
import { Button } from '../../ui/button';
import { RefusalNotice } from '../../ui/problem-list';
import { useWithdrawContactRequest } from './answer-contact-request.operation';

/** Takes an open request back. */
export function WithdrawButton({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const withdraw = useWithdrawContactRequest();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const run = async () => {
    setBusy(true);
    const outcome = await withdraw(id);
    setBusy(false);
    setRefusal(outcome.kind === 'REFUSED' ? outcome : undefined);
    if (outcome.kind === 'DONE') onDone();
  };
  return (
    <>
      {refusal && <RefusalNotice refusal={refusal} />}
      <p>
        <Button busy={busy} onClick={() => void run()}>
          <Trans>Zurückziehen</Trans>
        </Button>
      </p>
    </>
  );
}
