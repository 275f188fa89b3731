import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '../../ui/button';
import { useSaveSearch } from './save-search.operation';
import { toAddress, type SearchState } from './search-state';

interface SaveSearchButtonProps {
  readonly state: SearchState;
  readonly rank?: 'secondary' | 'tertiary';
}

/** Keeps the search; from then on a mail on Monday tells of what is new. What was said of one search does not stay for another. */
export function SaveSearchButton({ state, rank = 'tertiary' }: SaveSearchButtonProps) {
  const save = useSaveSearch();
  const [outcome, setOutcome] = useState<{ readonly search: string; readonly said: string }>();
  const [saving, setSaving] = useState(false);
  const search = toAddress(state).toString();
  const said = outcome?.search === search ? outcome.said : '';
  const press = async () => {
    setSaving(true);
    const answer = await save(state);
    setSaving(false);
    const done = t`Gespeichert. Gibt es Neues dazu, kommt montags eine Mail.`;
    setOutcome({ search, said: answer.kind === 'DONE' ? done : answer.failure.message });
  };
  return (
    <div className="kd-save-search">
      {said === '' && (
        <Button rank={rank} busy={saving} onClick={() => void press()}>
          <Trans>Suche speichern</Trans>
        </Button>
      )}
      <span role="status">{said}</span>
    </div>
  );
}
