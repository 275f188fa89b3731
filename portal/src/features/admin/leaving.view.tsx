import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDeferredValue, useState } from 'react';
import { RadioGroup } from '../../ui/choice';
import { ConfirmButton } from '../../ui/confirm-button';
import { TextField } from '../../ui/field';
import { Status } from '../../ui/status';
import { useJobcenterChoices } from '../jobcenters/jobcenter-choices.operation';
import { useDeactivateStaffMember, useMoveStaffMember } from './leaving.operation';
import { useFindStaffMembers } from './people.operation';

/** Ends the account of somebody who leaves, or moves them to another house. */
export function LeavingSection() {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const [said, setSaid] = useState('');
  const searched = useDeferredValue(text.trim());
  const { data } = useFindStaffMembers(searched);
  const found = searched === '' ? [] : (data?.staffMembers.nodes ?? []);
  const person = found.find(({ id }) => id === chosen);
  const onDone = (words: string) => {
    setText('');
    setChosen('');
    setSaid(words);
    document.getElementById('wechsel')?.focus();
  };
  return (
    <section className="kd-section" aria-labelledby="wechsel">
      <h2 className="kern-heading-large" id="wechsel" tabIndex={-1}>
        <Trans>Wer geht oder das Haus wechselt</Trans>
      </h2>
      <p className="kern-body">
        <Trans>Praxisbeispiele und Kontaktangebote bleiben bei dem Jobcenter, aus dem sie kommen.</Trans>
      </p>
      <div className="kd-form">
        <TextField
          id="wer"
          label={t`Wer geht oder wechselt?`}
          hint={t`Teil des Namens`}
          type="search"
          value={text}
          onChange={(typed) => {
            setText(typed);
            setSaid('');
          }}
        />
        <Status>
          {said || (searched !== '' && data && found.length === 0 && t`Niemand mit diesem Namen gefunden.`)}
        </Status>
        {found.length > 0 && (
          <RadioGroup
            id="wer-gefunden"
            label={t`Gefunden`}
            options={found.map(({ id, displayName, jobcenter }) => ({
              value: id,
              label: jobcenter ? `${displayName}, ${jobcenter.name}` : displayName,
            }))}
            value={chosen}
            onChange={setChosen}
          />
        )}
        {person && <Choice person={person} onDone={onDone} key={person.id} />}
      </div>
    </section>
  );
}

interface ChoiceProps {
  readonly person: { readonly id: string; readonly displayName: string };
  readonly onDone: (words: string) => void;
}

function Choice({ person: { id, displayName }, onDone }: ChoiceProps) {
  const deactivate = useDeactivateStaffMember();
  const move = useMoveStaffMember();
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState('');
  const searched = useDeferredValue(text.trim());
  const houses = useJobcenterChoices(searched).data?.jobcenters.nodes ?? [];
  const house = searched === '' ? undefined : houses.find((candidate) => candidate.id === chosen);
  return (
    <>
      <TextField
        id="neues-haus"
        label={t`Neues Jobcenter`}
        hint={t`Name oder Ort; nur, wenn die Person wechselt`}
        type="search"
        value={text}
        onChange={setText}
        optional
      />
      {searched !== '' && houses.length > 0 && (
        <RadioGroup
          id="neues-haus-wahl"
          label={t`Wechselt zu`}
          options={houses.map((candidate) => ({ value: candidate.id, label: candidate.name }))}
          value={chosen}
          onChange={setChosen}
        />
      )}
      <div className="kd-actions">
        {house ? (
          <ConfirmButton
            title={t`Wechselt ${displayName} das Haus?`}
            question={t`${displayName} gehört dann zu: ${house.name}. Eine Rolle als Koordination bleibt zurück.`}
            work={() => move(id, house.id)}
            onDone={() => onDone(t`${displayName} gehört jetzt zu: ${house.name}.`)}
          >
            {t`Haus wechseln`}
          </ConfirmButton>
        ) : (
          <ConfirmButton
            title={t`Konto von ${displayName} beenden?`}
            question={t`${displayName} wird sofort überall abgemeldet, und alle Rollen und Zugangsschlüssel enden.`}
            work={() => deactivate(id)}
            onDone={() => onDone(t`Das Konto von ${displayName} ist beendet.`)}
          >
            {t`Konto beenden`}
          </ConfirmButton>
        )}
      </div>
    </>
  );
}
