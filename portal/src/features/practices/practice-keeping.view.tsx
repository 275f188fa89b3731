import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { PracticeFrameFragment } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { ConfirmButton } from '../../ui/confirm-button';
import { RefusalNotice } from '../../ui/problem-list';
import { Status } from '../../ui/status';
import { useKeepPractice } from './keep-practice.operation';

/** What its authors and keepers do with a published practice as it ages: say that it still holds, archive it, bring it back. */
export function PracticeKeeping({ practice }: { readonly practice: PracticeFrameFragment }) {
  const { id, viewerCan } = practice;
  const { confirm, archive, restore } = useKeepPractice();
  const { busy, refusal, run } = useAction();
  const [status, setStatus] = useState('');
  const keepers = [viewerCan.confirm, viewerCan.archive, viewerCan.restore];
  if (!keepers.some(({ allowed }) => allowed)) return null;
  return (
    <li className="kd-stack kd-screen-only">
      {viewerCan.confirm.allowed && (
        <Button
          busy={busy}
          onClick={() =>
            void run(() => confirm(id)).then((done) => done && setStatus(t`Danke, das Datum ist von heute.`))
          }
        >
          <Trans>Gilt noch so: bestätigen</Trans>
        </Button>
      )}
      {viewerCan.restore.allowed && (
        <Button
          busy={busy}
          onClick={() => void run(() => restore(id)).then((done) => done && setStatus(t`Es ist wieder in der Suche.`))}
        >
          <Trans>Wiederherstellen</Trans>
        </Button>
      )}
      {viewerCan.archive.allowed && (
        <ConfirmButton
          rank="tertiary"
          title={t`Praxisbeispiel archivieren?`}
          question={t`Es verschwindet aus der Suche und bleibt unter seiner Adresse lesbar. Sie können es jederzeit wiederherstellen.`}
          work={() => archive(id)}
          onDone={() => setStatus(t`Es ist archiviert.`)}
        >
          {t`Archivieren`}
        </ConfirmButton>
      )}
      {refusal && <RefusalNotice refusal={refusal} />}
      <Status>{status}</Status>
    </li>
  );
}
