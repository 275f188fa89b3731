import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../../ui/button';
import { Group } from '../../../ui/choice';
import { TextArea, TextField } from '../../../ui/field';
import type { StepRow } from './practice-form';

interface StepsFieldProps {
  readonly steps: readonly StepRow[];
  readonly onChange: (steps: StepRow[]) => void;
  readonly errorOf: (id: string) => string | undefined;
}

const EMPTY: StepRow = { description: '', minutesPerCase: '', responsible: '' };

/** The steps of the approach; rows in which nothing stands are dropped when saving. */
export function StepsField({ steps, onChange, errorOf }: StepsFieldProps) {
  const change = (index: number, part: Partial<StepRow>) =>
    onChange(steps.map((step, position) => (position === index ? { ...step, ...part } : step)));
  const remove = (index: number) => {
    onChange(steps.filter((_, position) => position !== index));
    document.getElementById('steps')?.focus();
  };
  return (
    <Group id="steps" label={t`Schritte`} error={errorOf('steps')} optional>
      <div className="kd-rows">
        {steps.map((step, index) => (
          <div className="kd-row" key={index}>
            <TextArea
              id={`steps-${index}-description`}
              label={t`Schritt ${index + 1}`}
              rows={2}
              value={step.description}
              onChange={(description) => change(index, { description })}
              error={errorOf(`steps-${index}-description`)}
            />
            <div className="kd-pair">
              <TextField
                id={`steps-${index}-minutesPerCase`}
                label={t`Minuten je Fall`}
                inputMode="numeric"
                value={step.minutesPerCase}
                onChange={(minutesPerCase) => change(index, { minutesPerCase })}
                error={errorOf(`steps-${index}-minutesPerCase`)}
              />
              <TextField
                id={`steps-${index}-responsible`}
                label={t`Wer macht es?`}
                value={step.responsible}
                onChange={(responsible) => change(index, { responsible })}
                error={errorOf(`steps-${index}-responsible`)}
              />
            </div>
            <Button rank="tertiary" label={t`Schritt ${index + 1} entfernen`} onClick={() => remove(index)}>
              <Trans>Entfernen</Trans>
            </Button>
          </div>
        ))}
        <Button onClick={() => onChange([...steps, EMPTY])}>
          <Trans>Schritt hinzufügen</Trans>
        </Button>
      </div>
    </Group>
  );
}
