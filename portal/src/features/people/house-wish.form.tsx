import { useDeferredValue, useState } from 'react';
import { countOf } from '../../app/format';
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
      <h2 className="kern-heading-large">Mein Jobcenter</h2>
      {me.requestedJobcenter && (
        <p className="kern-body">
          Sie haben angegeben: {me.requestedJobcenter.name}. Bitte warten Sie auf die Freigabe.
        </p>
      )}
      <TextField
        id="haus"
        label="Jobcenter suchen"
        hint="Name oder Ort"
        type="search"
        value={text}
        onChange={setText}
      />
      <Status>{searched !== '' && data && countOf(options.length, 'Jobcenter', 'Jobcenter')}</Status>
      {options.length > 0 && (
        <RadioGroup
          id="requestedJobcenterId"
          label={searched === '' ? 'Vorschläge' : 'Gefunden'}
          options={options}
          value={chosen}
          onChange={setChosen}
        />
      )}
      {refusal && <RefusalNotice refusal={refusal} idOf={() => 'requestedJobcenterId'} />}
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          Jobcenter angeben
        </Button>
        <Status>{status}</Status>
      </div>
    </form>
  );
}
