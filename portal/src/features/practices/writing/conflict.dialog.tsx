import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { formatRecent } from '../../../app/format';
import type { WritingVocabulariesQuery } from '../../../graphql/generated/graphql';
import { Button } from '../../../ui/button';
import { RadioGroup } from '../../../ui/choice';
import { Dialog } from '../../../ui/dialog';
import type { DraftKeeper, KeptDraft } from './draft-keeper';
import { withFields } from './draft-merge';
import { valueOf } from './field-value';
import { labelOf } from './form-fields';
import type { FieldName, PracticeForm } from './practice-form';

type Side = 'MINE' | 'THEIRS' | 'BOTH';

/** Texts of several lines: there one below the other makes sense. */
const JOINABLE = new Set<FieldName>([
  'problem',
  'approach',
  'go',
  'noGo',
  'successConditions',
  'effort',
  'resultDescription',
]);

interface ConflictDialogProps {
  readonly draft: KeptDraft;
  readonly keeper: DraftKeeper;
  readonly vocabularies: WritingVocabulariesQuery;
  readonly onClose: () => void;
}

/** Where two have changed the same field: both texts beside each other, and which of them stays. */
export function ConflictDialog({ draft, keeper, vocabularies, onClose }: ConflictDialogProps) {
  const { form, conflicts, other } = draft;
  const theirs = keeper.theirs();
  const [sides, setSides] = useState<Partial<Record<FieldName, Side>>>({});
  const sideOf = (name: FieldName): Side => sides[name] ?? 'MINE';
  const decide = () => {
    keeper.decide(conflicts.reduce((decided, name) => settled(name, sideOf(name), decided, theirs), form));
    onClose();
  };
  const savedBy = other?.updatedBy?.displayName ?? t`jemand anderem`;
  const savedAt = other ? formatRecent(other.updatedAt) : '';
  return (
    <Dialog
      title={t`Zwei Fassungen: Was soll bleiben?`}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>
            <Trans>Später entscheiden</Trans>
          </Button>
          <Button rank="primary" onClick={decide}>
            <Trans>Auswahl übernehmen</Trans>
          </Button>
        </>
      }
    >
      <p className="kern-body">
        <Trans>
          Während Sie geschrieben haben, wurde dieser Entwurf um {savedAt} von {savedBy} gespeichert. Was nur eine Seite
          geändert hat, ist schon zusammengeführt. Hier haben beide etwas anderes geschrieben; nichts davon geht
          verloren, bevor Sie entscheiden.
        </Trans>
      </p>
      {conflicts.map((name) => (
        <section className="kd-conflict" key={name}>
          <h3 className="kern-heading-medium">{labelOf(name)}</h3>
          <div className="kd-pair kd-conflict__texts">
            <Text title={t`Ihre Eingabe`} text={valueOf(name, form, vocabularies)} />
            <Text title={t`Die andere Fassung`} text={valueOf(name, theirs, vocabularies)} />
          </div>
          <RadioGroup
            id={`conflict-${name}`}
            label={t`Was soll bei „${labelOf(name)}“ bleiben?`}
            options={[
              { value: 'MINE', label: t`Meine Eingabe` },
              { value: 'THEIRS', label: t`Die andere Fassung` },
              ...(JOINABLE.has(name) ? [{ value: 'BOTH', label: t`Beide, eine unter der anderen` }] : []),
            ]}
            value={sideOf(name)}
            onChange={(side) => setSides({ ...sides, [name]: side as Side })}
          />
        </section>
      ))}
    </Dialog>
  );
}

function Text({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div>
      <p className="kern-label">{title}</p>
      <blockquote className="kd-quote kd-lines">{text || t`(leer)`}</blockquote>
    </div>
  );
}

function settled(name: FieldName, side: Side, form: PracticeForm, theirs: PracticeForm): PracticeForm {
  if (side === 'MINE') return form;
  if (side === 'THEIRS') return withFields(form, theirs, [name]);
  return { ...form, [name]: `${String(form[name])}\n\n${String(theirs[name])}` };
}
