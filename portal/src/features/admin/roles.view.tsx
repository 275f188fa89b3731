import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { useMember } from '../../app/session';
import type { Role, RoleHoldersQuery } from '../../graphql/generated/graphql';
import { refused } from '../../graphql/refused';
import { useAction } from '../../graphql/use-action';
import { Button } from '../../ui/button';
import { RadioGroup } from '../../ui/choice';
import { ConfirmButton } from '../../ui/confirm-button';
import { FailureNotice } from '../../ui/failure-notice';
import { SelectField, TextField } from '../../ui/field';
import { Loading } from '../../ui/loading';
import { RefusalNotice } from '../../ui/problem-list';
import { SkeletonList } from '../../ui/skeleton';
import { Status } from '../../ui/status';
import { useFindStaffMembers, useGrantRole, useRevokeRole, useRoleHolders } from './people.operation';
import { roleLabel, ROLES } from './role-labels';

type Holder = RoleHoldersQuery['roleHolders'][number];

/** Who has which role; giving and taking them. */
export function RolesSection() {
  const { data, failure, reload } = useRoleHolders();
  const { roles } = useMember();
  // A coordinator makes and unmakes coordinators of the own house only.
  const mine = roles.includes('ADMIN') ? ROLES : (['COORDINATOR'] as const);
  return (
    <section className="kd-section" aria-labelledby="rollen">
      <h2 className="kern-heading-large" id="rollen" tabIndex={-1}>
        <Trans>Rollen</Trans>
      </h2>
      {failure && <FailureNotice failure={failure} onRetry={reload} />}
      {!data && !failure && (
        <Loading>
          <SkeletonList entries={3} lines={1} />
        </Loading>
      )}
      <ul className="kd-list">
        {data?.roleHolders.map((holder) => (
          <li key={holder.staffMember.id}>
            <HolderEntry holder={holder} mine={mine} onChanged={reload} />
          </li>
        ))}
      </ul>
      <GrantForm mine={mine} onGranted={reload} />
    </section>
  );
}

interface HolderEntryProps {
  readonly holder: Holder;
  readonly mine: readonly Role[];
  readonly onChanged: () => void;
}

function HolderEntry({ holder: { staffMember, roles }, mine, onChanged }: HolderEntryProps) {
  const revoke = useRevokeRole();
  const { id, displayName, jobcenter } = staffMember;
  return (
    <article className="kd-hit">
      <h3 className="kern-heading-small">{displayName}</h3>
      <ul className="kd-facts">
        {jobcenter && <li>{jobcenter.name}</li>}
        <li>{roles.map(roleLabel).join(', ')}</li>
      </ul>
      <div className="kd-actions">
        {roles
          .filter((role) => mine.includes(role))
          .map((role) => (
            <ConfirmButton
              key={role}
              rank="tertiary"
              label={t`${roleLabel(role)} entziehen: ${displayName}`}
              title={t`Rolle entziehen?`}
              question={t`${displayName} hat dann die Rolle ${roleLabel(role)} sofort nicht mehr.`}
              work={() => revoke(id, role)}
              onDone={() => {
                document.getElementById('rollen')?.focus();
                onChanged();
              }}
            >
              {t`${roleLabel(role)} entziehen`}
            </ConfirmButton>
          ))}
      </div>
    </article>
  );
}

function GrantForm({ mine, onGranted }: { readonly mine: readonly Role[]; readonly onGranted: () => void }) {
  const grant = useGrantRole();
  const { busy, done, refusal, errorOf, run } = useAction();
  const [text, setText] = useState('');
  const searched = useDeferredValue(text.trim());
  const { data } = useFindStaffMembers(searched);
  const found = data?.staffMembers.nodes ?? [];
  const [person, setPerson] = useState('');
  const [role, setRole] = useState<Role>(mine[0]!);
  const give = async () =>
    found.some(({ id }) => id === person)
      ? grant(person, role)
      : refused('', [{ field: 'person', message: t`Bitte suchen und wählen Sie eine Person.` }]);
  return (
    <form
      className="kd-form kd-section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void run(give).then((ok) => ok && onGranted());
      }}
    >
      <h3 className="kern-heading-medium">
        <Trans>Rolle geben</Trans>
      </h3>
      {refusal && <RefusalNotice refusal={refusal} idOf={() => 'person'} />}
      <TextField
        id="person"
        label={t`Person suchen`}
        hint={t`Teil des Namens`}
        type="search"
        value={text}
        onChange={setText}
        error={errorOf('person')}
      />
      <Status>{searched !== '' && data && found.length === 0 && t`Niemand mit diesem Namen gefunden.`}</Status>
      {found.length > 0 && (
        <RadioGroup
          id="gefunden"
          label={t`Person`}
          options={found.map(({ id, displayName, jobcenter }) => ({
            value: id,
            label: jobcenter ? `${displayName}, ${jobcenter.name}` : displayName,
          }))}
          value={person}
          onChange={setPerson}
        />
      )}
      <SelectField
        id="rolle"
        label={t`Rolle`}
        options={mine.map((value) => ({ value, label: roleLabel(value) }))}
        value={role}
        onChange={(value) => setRole(value as Role)}
      />
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Rolle geben</Trans>
        </Button>
        <Status>{done && t`Die Rolle ist vergeben.`}</Status>
      </div>
    </form>
  );
}
