import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PracticeVisibility, WritingPracticeFragment } from '../../../graphql/generated/graphql';
import { RadioGroup } from '../../../ui/choice';
import { VISIBILITIES, visibilityLabel } from '../visibility-label';
import type { FormFields } from './bound-fields';

/** Who may read the practice once it is published. */
export function VisibilitySection({
  fields: { form, change, errorOf },
  practice,
}: {
  readonly fields: FormFields;
  readonly practice: WritingPracticeFragment;
}) {
  const options = VISIBILITIES.map((value) => ({
    value,
    label: visibilityLabel(value),
  }));
  return (
    <>
      <h2 className="kern-heading-large">
        <Trans>Wer es lesen darf</Trans>
      </h2>
      <RadioGroup
        id="visibility"
        label={t`Nach der Veröffentlichung lesen es`}
        hint={practice.revision ? hintOf(practice.visibility) : undefined}
        options={options}
        value={form.visibility}
        onChange={(visibility) => change({ visibility: visibility as PracticeVisibility })}
        error={errorOf('visibility')}
      />
    </>
  );
}

/** A published practice is hidden at once, and opened only by its next publication. */
function hintOf(published: PracticeVisibility): string {
  return published === 'NETWORK'
    ? t`Achtung: „Nur Kolleginnen und Kollegen …“ blendet auch die veröffentlichte Fassung sofort für alle anderen aus.`
    : t`„Alle im Netzwerk“ gilt erst, wenn die neue Fassung erscheint.`;
}
