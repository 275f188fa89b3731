import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { SelectField, TextField } from '../../../ui/field';
import { Picker } from '../../../ui/picker';
import { toOptions } from '../../vocabularies/vocabularies.operation';
import type { FormFields } from './bound-fields';
import type { ExclusionRow } from './practice-form';
import { RowsField } from '../../../ui/rows';

const BLANK: ExclusionRow = { targetGroup: '', reason: '' };

/** For whom the practice works, and for whom not. */
export function AudienceSection({ form, change, codes, errorOf, vocabularies }: FormFields) {
  return (
    <>
      <h2 className="kern-heading-large">
        <Trans>Für wen</Trans>
      </h2>
      <Picker {...codes('targetGroups')} hint={t`Nichts gewählt heißt: für alle geeignet.`} optional />
      <RowsField
        id="exclusions"
        label={t`Nicht geeignet für`}
        hint={t`Wer eine Gruppe ausschließt, nennt den Grund.`}
        error={errorOf('exclusions')}
        rows={form.exclusions}
        onChange={(exclusions) => change({ exclusions })}
        blank={BLANK}
        nameOf={(number) => t`Ausschluss ${number}`}
        addLabel={t`Gruppe ausschließen`}
        render={(row, index, changeRow) => (
          <div className="kd-pair">
            <SelectField
              id={`exclusions-${index}-targetGroup`}
              label={t`Gruppe`}
              empty={t`Bitte wählen`}
              options={toOptions(vocabularies.targetGroups, [row.targetGroup])}
              value={row.targetGroup}
              onChange={(targetGroup) => changeRow({ targetGroup })}
              error={errorOf(`exclusions-${index}-targetGroup`)}
            />
            <TextField
              id={`exclusions-${index}-reason`}
              label={t`Grund`}
              value={row.reason}
              onChange={(reason) => changeRow({ reason })}
              error={errorOf(`exclusions-${index}-reason`)}
            />
          </div>
        )}
      />
    </>
  );
}
