import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { PracticeDraftQuery } from '../../../graphql/generated/graphql';
import type { Refused } from '../../../graphql/refused';
import { Alert } from '../../../ui/alert';
import { Button } from '../../../ui/button';
import { RefusalNotice } from '../../../ui/problem-list';
import { useMember } from '../../../app/session';
import { useConsentToPractice } from './consent-to-practice.operation';
import { housesOf, housesToAgree } from './consents';

interface ConsentsProps {
  readonly practice: NonNullable<PracticeDraftQuery['practice']>;
  readonly onChanged: () => void;
}

/** Of a dialogue: which house agrees to the draft as it is now, and how the own one does. */
export function Consents({ practice, onChanged }: ConsentsProps) {
  const consent = useConsentToPractice();
  const ownHouse = useMember().staffMember.jobcenter?.id;
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refused>();
  const { draft, id, version: expectedVersion, viewerCan } = practice;
  const houses = housesOf(practice);
  if (!draft || houses.length === 1) return null;
  const agrees = (houseId: string | undefined) => draft.consentingJobcenterIds.some((other) => other === houseId);
  const agree = async () => {
    setBusy(true);
    setRefusal(undefined);
    const outcome = await consent({ id, expectedVersion });
    setBusy(false);
    if (outcome.kind === 'REFUSED') setRefusal(outcome);
    onChanged();
  };
  const isComplete = housesToAgree(practice).length === 0;
  return (
    <Alert
      kind={isComplete ? 'success' : 'info'}
      title={isComplete ? t`Beide Häuser stimmen dieser Fassung zu` : t`Beide Häuser müssen dieser Fassung zustimmen`}
    >
      <ul className="kern-list kern-list--bullet">
        {houses.map((house) => (
          <li key={house.id}>
            {house.name}: {agrees(house.id) ? t`stimmt zu` : t`hat noch nicht zugestimmt`}
          </li>
        ))}
      </ul>
      {refusal && <RefusalNotice refusal={refusal} />}
      {viewerCan.update.allowed && !agrees(ownHouse) && (
        <p>
          <Button rank="primary" busy={busy} onClick={() => void agree()}>
            <Trans>Dieser Fassung zustimmen</Trans>
          </Button>
        </p>
      )}
    </Alert>
  );
}
