import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { PracticeVisibility, WritingPracticeFragment } from '../../../graphql/generated/graphql';
import { RadioGroup } from '../../../ui/choice';
import type { FormFields } from './bound-fields';

const LABELS: Readonly<Record<PracticeVisibility, MessageDescriptor>> = {
  NETWORK: msg`Alle im Netzwerk`,
  JOBCENTER: msg`Nur Kolleginnen und Kollegen der schreibenden Häuser`,
};

/** The words for who may read a practice. */
export function visibilityLabel(visibility: PracticeVisibility): string {
  return i18n._(LABELS[visibility]);
}

/** Who may read the practice once it is published. */
export function VisibilitySection({
  fields: { form, change, errorOf },
  practice,
}: {
  readonly fields: FormFields;
  readonly practice: WritingPracticeFragment;
}) {
  const options = (Object.keys(LABELS) as PracticeVisibility[]).map((value) => ({
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
    ? t`Achtung: „Nur die schreibenden Häuser“ blendet auch die veröffentlichte Fassung sofort für alle anderen aus.`
    : t`„Alle im Netzwerk“ gilt erst, wenn die neue Fassung erscheint.`;
}
