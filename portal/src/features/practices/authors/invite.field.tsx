import { t } from '@lingui/core/macro';
import { useEffect, useState } from 'react';
import type { FindColleaguesQuery } from '../../../graphql/generated/graphql';
import { Combobox } from '../../../ui/combobox';
import { useFindColleagues } from './find-colleagues.operation';

type Colleague = FindColleaguesQuery['staffMembers']['nodes'][number];

interface InviteFieldProps {
  /** Ids of people who are not offered, because they write already. */
  readonly without: readonly string[];
  readonly onPick: (colleague: Colleague) => void;
}

const PAUSE_MS = 250;

/** Finds a colleague by name and asks them to write as well. */
export function InviteField({ without, onPick }: InviteFieldProps) {
  const [text, setText] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const { data, failure, loading } = useFindColleagues(asked);
  const isCurrent = asked === text.trim() && asked.length >= 2 && !loading;
  const found = isCurrent && data ? data.staffMembers.nodes.filter(({ id }) => !without.includes(id)) : [];
  const nobody = failure ? failure.message : t`Dazu finden wir niemanden, der schon angemeldet war.`;
  return (
    <Combobox
      id="invite"
      label={t`Jemanden einladen`}
      hint={t`Tippen Sie den Namen. Die eingeladene Person entscheidet selbst, ob sie mitschreibt; bis dahin liest nur sie mit.`}
      text={text}
      onText={setText}
      options={found.map(({ id, displayName, jobcenter }) => ({
        value: id,
        label: displayName,
        detail: jobcenter?.name,
      }))}
      onPick={(value) => {
        const colleague = found.find(({ id }) => id === value);
        setText('');
        if (colleague) onPick(colleague);
      }}
      empty={isCurrent ? nobody : undefined}
      optional
    />
  );
}
