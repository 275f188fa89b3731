import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { TextArea, TextField } from '../../../ui/field';
import type { FormFields } from './bound-fields';
import { MarkdownField } from './markdown.field';
import type { StepRow } from './practice-form';
import { RowsField } from '../../../ui/rows';

const BLANK: StepRow = { description: '', minutesPerCase: '', responsible: '' };

/** What the practice is: title, summary, problem, approach and its steps, Go and No-Go. */
export function AboutSection({ form, change, text, errorOf }: FormFields) {
  return (
    <>
      <h2 className="kern-heading-large">
        <Trans>Worum es geht</Trans>
      </h2>
      <TextField {...text('title')} hint={t`Höchstens 180 Zeichen.`} maxLength={180} />
      <TextArea
        {...text('summary')}
        hint={t`Höchstens fünf Sätze: Was war los, was haben Sie getan, was kam heraus?`}
      />
      <MarkdownField {...text('problem')} hint={t`So, wie Sie es auf dem Flur erzählen würden.`} rows={6} />
      <MarkdownField
        {...text('approach')}
        hint={t`So, dass Kolleginnen und Kollegen es nachmachen können.`}
        rows={10}
      />
      <RowsField
        id="steps"
        label={t`Schritte`}
        error={errorOf('steps')}
        rows={form.steps}
        onChange={(steps) => change({ steps })}
        blank={BLANK}
        nameOf={(number) => t`Schritt ${number}`}
        addLabel={t`Schritt hinzufügen`}
        ordered
        render={(step, index, changeStep) => (
          <>
            <TextArea
              id={`steps-${index}-description`}
              label={t`Was wird getan?`}
              rows={2}
              value={step.description}
              onChange={(description) => changeStep({ description })}
              error={errorOf(`steps-${index}-description`)}
            />
            <div className="kd-pair">
              <TextField
                id={`steps-${index}-minutesPerCase`}
                label={t`Minuten je Fall`}
                inputMode="numeric"
                value={step.minutesPerCase}
                onChange={(minutesPerCase) => changeStep({ minutesPerCase })}
                error={errorOf(`steps-${index}-minutesPerCase`)}
                optional
              />
              <TextField
                id={`steps-${index}-responsible`}
                label={t`Wer macht es?`}
                value={step.responsible}
                onChange={(responsible) => changeStep({ responsible })}
                error={errorOf(`steps-${index}-responsible`)}
                optional
              />
            </div>
          </>
        )}
      />
      <TextArea {...text('go')} hint={t`Wann lohnt es sich?`} rows={3} />
      <TextArea {...text('noGo')} hint={t`Was sollte man auf keinen Fall tun?`} rows={3} />
    </>
  );
}
