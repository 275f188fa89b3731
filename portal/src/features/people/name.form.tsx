import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { OwnAccountFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { SelectField, TextField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { Status } from '../../ui/status';
import { toOptions, useVocabulary } from '../vocabularies/vocabularies.operation';
import { useUpdateMyProfile } from './profile.operation';
import { useSaving } from './use-saving';

/** Name and function, as others see them. */
export function NameForm({ me }: { readonly me: OwnAccountFragment }) {
  const functions = useVocabulary('STAFF_FUNCTIONS').data?.vocabulary ?? [];
  const update = useUpdateMyProfile();
  const { busy, status, refusal, errorOf, save } = useSaving();
  const [displayName, setDisplayName] = useState(me.staffMember.displayName);
  const [functionCode, setFunctionCode] = useState(me.staffMember.function ?? '');
  return (
    <form
      className="kd-form kd-section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(() => update({ displayName, function: functionCode || null }));
      }}
    >
      <h2 className="kern-heading-large">
        <Trans>Über mich</Trans>
      </h2>
      <TextField
        id="displayName"
        label={t`Name, wie andere ihn sehen`}
        autoComplete="name"
        maxLength={100}
        value={displayName}
        onChange={setDisplayName}
        error={errorOf('input.displayName')}
      />
      <SelectField
        id="function"
        label={t`Funktion`}
        empty={t`Keine Angabe`}
        options={toOptions(functions, [functionCode])}
        value={functionCode}
        onChange={setFunctionCode}
        optional
      />
      {refusal && <RefusalNotice refusal={refusal} idOf={(field) => field.replace('input.', '')} />}
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Angaben speichern</Trans>
        </Button>
        <Status>{status}</Status>
      </div>
    </form>
  );
}
