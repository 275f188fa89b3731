import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useDelayed } from '../../app/use-delayed';
import { Combobox } from '../../ui/combobox';
import { useFindAnswerers } from './contact-offer.operation';

interface Answerer {
  readonly id: string;
  readonly displayName: string;
}

interface AnswererFieldProps {
  readonly houseIds: readonly [string, string?];
  /** Ids of people who are not offered, because they answer already. */
  readonly without: readonly string[];
  readonly onPick: (person: Answerer) => void;
}

const PAUSE_MS = 250;

/** Finds a colleague of the houses by name, who shall answer as well. */
export function AnswererField({ houseIds, without, onPick }: AnswererFieldProps) {
  const [text, setText] = useState('');
  const asked = useDelayed(text.trim(), PAUSE_MS);
  const { data, failure, loading } = useFindAnswerers(asked, houseIds);
  const isCurrent = asked === text.trim() && asked.length >= 2 && !loading;
  const people = isCurrent && data ? [...data.colleagues.nodes, ...(data.partners?.nodes ?? [])] : [];
  const found = people.filter(({ id }) => !without.includes(id));
  return (
    <Combobox
      id="seat"
      label={t`Noch jemand antwortet`}
      hint={t`Tippen Sie den Namen von jemandem aus dem Haus, der schon angemeldet war.`}
      text={text}
      onText={setText}
      options={found.map(({ id, displayName }) => ({ value: id, label: displayName }))}
      onPick={(value) => {
        const person = found.find(({ id }) => id === value);
        setText('');
        if (person) onPick(person);
      }}
      empty={isCurrent ? (failure ? failure.message : t`Dazu finden wir sonst niemanden im Haus.`) : undefined}
      optional
    />
  );
}
