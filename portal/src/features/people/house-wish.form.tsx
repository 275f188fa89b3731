import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import type { OwnAccountFragment } from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { RadioGroup } from '../../ui/choice';
import { TextField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { Status } from '../../ui/status';
import { useJobcenterChoices } from '../jobcenters/jobcenter-choices.operation';
import { useUpdateMyProfile } from './profile.operation';
import { useSaving } from './use-saving';

/** Where a waiting account says to work: proposed houses, or one that is searched for. */
export function HouseWishForm({ me }: { readonly me: OwnAccountFragment }) {
  const update = useUpdateMyProfile();
  const { busy, status, refusal, save } = useSaving();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState(me.requestedJobcenter?.id ?? '');
  const searched = useDeferredValue(text.trim());
  const { data } = useJobcenterChoices(searched);
  const found = searched === '' ? me.proposedJobcenters : (data?.jobcenters.nodes ?? []);
  const options = found.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form
      className="kd-form kd-section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(() => update({ requestedJobcenterId: chosen || null }));
      }}
    >
      <h2 className="kern-heading-large">
        <Trans>Mein Jobcenter</Trans>
      </h2>
      {me.requestedJobcenter && (
        <p className="kern-body">
          <Trans>Sie haben angegeben: {me.requestedJobcenter.name}. Bitte warten Sie auf die Freigabe.</Trans>
        </p>
      )}
      <TextField
        id="haus"
        label={t`Jobcenter suchen`}
        hint={t`Name oder Ort`}
        type="search"
        value={text}
        onChange={setText}
      />
      <Status>{searched !== '' && data && plural(options.length, { one: '# Jobcenter', other: '# Jobcenter' })}</Status>
      {options.length > 0 && (
        <RadioGroup
          id="requestedJobcenterId"
          label={searched === '' ? t`Vorschläge` : t`Gefunden`}
          options={options}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {refusal && <RefusalNotice refusal={refusal} idOf={() => 'requestedJobcenterId'} />}
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Jobcenter angeben</Trans>
        </Button>
        <Status>{status}</Status>
      </div>
    </form>
  );
}
