import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { formatDay } from '../../app/format';
import { useMember } from '../../app/session';
import type { PendingStaffMembersQuery } from '../../graphql/generated/graphql';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { RadioGroup } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { useJobcenterChoices } from '../jobcenters/jobcenter-choices.operation';
import { useAdmitStaffMember } from './people.operation';

type PendingAccount = PendingStaffMembersQuery['pendingStaffMembers']['nodes'][number];

/** One account that waits: what is known of it, and the admission to a house. */
export function PendingEntry({ account }: { readonly account: PendingAccount }) {
  const { staffMember, mailDomain, since, requestedJobcenter } = account;
  const { id, displayName } = staffMember;
  const { roles, staffMember: me } = useMember();
  const admit = useAdmitStaffMember();
  const { busy, refusal, run } = useAction();
  const isAdmin = roles.includes('ADMIN');
  const [chosen, setChosen] = useState(isAdmin ? requestedJobcenter?.id : me.jobcenter?.id);
  const words = isAdmin ? t`Freigeben` : t`Für ${me.jobcenter?.name ?? ''} freigeben`;
  const onAdmitted = (done: boolean) => done && document.getElementById('wartend')?.focus();
  return (
    <article className="kd-hit">
      <h3 className="kern-heading-medium">{displayName}</h3>
      <ul className="kd-facts">
        <li>
          <Trans>wartet seit {formatDay(since)}</Trans>
        </li>
        <li>{mailDomain ? t`bestätigte Adresse bei ${mailDomain}` : t`keine bestätigte Adresse`}</li>
        <li>{requestedJobcenter ? t`sagt: ${requestedJobcenter.name}` : t`hat noch kein Jobcenter genannt`}</li>
      </ul>
      <form
        className="kd-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen !== undefined) void run(() => admit(id, chosen)).then(onAdmitted);
        }}
      >
        {isAdmin && <HouseChoice id={id} wished={requestedJobcenter} value={chosen ?? ''} onChange={setChosen} />}
        {refusal && <RefusalNotice refusal={refusal} />}
        {chosen !== undefined && (
          <p>
            <Button type="submit" rank="primary" busy={busy} label={`${words}: ${displayName}`}>
              {words}
            </Button>
          </p>
        )}
      </form>
    </article>
  );
}

interface HouseChoiceProps {
  readonly id: string;
  readonly wished: { readonly id: string; readonly name: string } | null;
  readonly value: string;
  readonly onChange: (jobcenterId: string) => void;
}

/** The house to admit to: the one that the person names, or one that is searched for. */
function HouseChoice({ id, wished, value, onChange }: HouseChoiceProps) {
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim());
  const { data } = useJobcenterChoices(searched);
  const found = searched === '' ? (wished ? [wished] : []) : (data?.jobcenters.nodes ?? []);
  return (
    <>
      <TextField
        id={`haus-${id}`}
        label={wished ? t`Anderes Jobcenter suchen` : t`Jobcenter suchen`}
        hint={t`Name oder Ort`}
        type="search"
        value={text}
        onChange={setText}
        optional={wished !== null}
      />
      {found.length > 0 && (
        <RadioGroup
          id={`wahl-${id}`}
          label={t`Freigeben für`}
          options={found.map((house) => ({ value: house.id, label: house.name }))}
          value={value}
          onChange={onChange}
        />
      )}
    </>
  );
}
