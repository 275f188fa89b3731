import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/button';
import { Group } from '../../../ui/choice';
import { SelectField, TextField, type Option } from '../../../ui/field';
import type { ExclusionRow } from './practice-form';

interface ExclusionsFieldProps {
  readonly exclusions: readonly ExclusionRow[];
  readonly onChange: (exclusions: ExclusionRow[]) => void;
  /** The groups that can be chosen. */
  readonly options: readonly Option[];
  readonly errorOf: (id: string) => string | undefined;
}

/** The groups that a practice does not suit, each with its reason. */
export function ExclusionsField({ exclusions, onChange, options, errorOf }: ExclusionsFieldProps) {
  const change = (index: number, part: Partial<ExclusionRow>) =>
    onChange(exclusions.map((row, position) => (position === index ? { ...row, ...part } : row)));
  const remove = (index: number) => {
    onChange(exclusions.filter((_, position) => position !== index));
    document.getElementById('exclusions')?.focus();
  };
  return (
    <Group
      id="exclusions"
      label={t`Nicht geeignet für`}
      hint={t`Wer eine Gruppe ausschließt, nennt den Grund.`}
      error={errorOf('exclusions')}
      optional
    >
      <div className="kd-rows">
        {exclusions.map((row, index) => (
          <div className="kd-row" key={index}>
            <div className="kd-pair">
              <SelectField
                id={`exclusions-${index}-targetGroup`}
                label={t`Gruppe`}
                empty={t`Bitte wählen`}
                options={options}
                value={row.targetGroup}
                onChange={(targetGroup) => change(index, { targetGroup })}
                error={errorOf(`exclusions-${index}-targetGroup`)}
              />
              <TextField
                id={`exclusions-${index}-reason`}
                label={t`Grund`}
                value={row.reason}
                onChange={(reason) => change(index, { reason })}
                error={errorOf(`exclusions-${index}-reason`)}
              />
            </div>
            <Button rank="tertiary" label={t`Ausschluss ${index + 1} entfernen`} onClick={() => remove(index)}>
              <Trans>Entfernen</Trans>
            </Button>
          </div>
        ))}
        <Button onClick={() => onChange([...exclusions, { targetGroup: '', reason: '' }])}>
          <Trans>Gruppe ausschließen</Trans>
        </Button>
      </div>
    </Group>
  );
}
