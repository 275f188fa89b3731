import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { SelectField, TextArea, TextField } from '../../../ui/field';
import { Picker } from '../../../ui/picker';
import { toOptions } from '../../vocabularies/vocabularies.operation';
import type { FormFields } from './bound-fields';
import type { LegalBasisRow, PartnerRow } from './practice-form';
import { RowsField } from '../../../ui/rows';

const BLANK_PARTNER: PartnerRow = { kind: '', name: '' };
const BLANK_LAW: LegalBasisRow = { law: '', section: '', asOf: '' };

/** How the practice is done, with whom, at which caseload and on which law. */
export function MannerSection(fields: FormFields) {
  const { form, change, codes, text, errorOf } = fields;
  const changeCaseload = (part: Partial<typeof form.triedAtCaseload>) =>
    change({ triedAtCaseload: { ...form.triedAtCaseload, ...part } });
  return (
    <>
      <h2 className="kern-heading-large">
        <Trans>Wie es gemacht wird</Trans>
      </h2>
      <Picker {...codes('topics')} hint={t`Mindestens eines. Tippen Sie ein Wort, auch ein altes.`} />
      <Picker {...codes('deliveryChannels')} hint={t`Wie werden Kundinnen und Kunden erreicht?`} optional />
      <Picker {...codes('workingFormats')} optional />
      <Picker {...codes('instruments')} optional />
      <TextArea {...text('successConditions')} hint={t`Eine je Zeile.`} optional />
      <TextArea {...text('effort')} hint={t`Geld, Stunden, Menschen.`} rows={3} optional />
      <div className="kd-pair">
        <TextField
          id="triedAtCaseload-ratio"
          label={t`Betreuungsschlüssel 1:`}
          inputMode="numeric"
          value={form.triedAtCaseload.ratio}
          onChange={(ratio) => changeCaseload({ ratio })}
          error={errorOf('triedAtCaseload-ratio')}
          optional
        />
        <TextField
          id="triedAtCaseload-counted"
          label={t`Wer wird dabei gezählt?`}
          value={form.triedAtCaseload.counted}
          onChange={(counted) => changeCaseload({ counted })}
          error={errorOf('triedAtCaseload-counted')}
          optional
        />
      </div>
      <Partners {...fields} />
      <LegalBasis {...fields} />
    </>
  );
}

function Partners({ form, change, errorOf, vocabularies }: FormFields) {
  return (
    <RowsField
      id="partners"
      label={t`Partner`}
      error={errorOf('partners')}
      rows={form.partners}
      onChange={(partners) => change({ partners })}
      blank={BLANK_PARTNER}
      nameOf={(number) => t`Partner ${number}`}
      addLabel={t`Partner hinzufügen`}
      render={(row, index, changeRow) => (
        <div className="kd-pair">
          <SelectField
            id={`partners-${index}-kind`}
            label={t`Art`}
            empty={t`Bitte wählen`}
            options={toOptions(vocabularies.partnerKinds, [row.kind])}
            value={row.kind}
            onChange={(kind) => changeRow({ kind })}
            error={errorOf(`partners-${index}-kind`)}
          />
          <TextField
            id={`partners-${index}-name`}
            label={t`Name der Einrichtung`}
            maxLength={200}
            value={row.name}
            onChange={(name) => changeRow({ name })}
            error={errorOf(`partners-${index}-name`)}
            optional
          />
        </div>
      )}
    />
  );
}

function LegalBasis({ form, change, errorOf }: FormFields) {
  return (
    <RowsField
      id="legalBasis"
      label={t`Rechtsgrundlagen`}
      error={errorOf('legalBasis')}
      rows={form.legalBasis}
      onChange={(legalBasis) => change({ legalBasis })}
      blank={BLANK_LAW}
      nameOf={(number) => t`Rechtsgrundlage ${number}`}
      addLabel={t`Rechtsgrundlage hinzufügen`}
      render={(row, index, changeRow) => (
        <div className="kd-pair">
          <TextField
            id={`legalBasis-${index}-law`}
            label={t`Gesetz`}
            hint={t`Zum Beispiel SGB II.`}
            maxLength={50}
            value={row.law}
            onChange={(law) => changeRow({ law })}
            error={errorOf(`legalBasis-${index}-law`)}
          />
          <TextField
            id={`legalBasis-${index}-section`}
            label={t`Paragraf`}
            hint={t`Zum Beispiel § 16k.`}
            maxLength={100}
            value={row.section}
            onChange={(section) => changeRow({ section })}
            error={errorOf(`legalBasis-${index}-section`)}
          />
          <TextField
            id={`legalBasis-${index}-asOf`}
            label={t`Rechtsstand`}
            type="date"
            value={row.asOf}
            onChange={(asOf) => changeRow({ asOf })}
            error={errorOf(`legalBasis-${index}-asOf`)}
          />
        </div>
      )}
    />
  );
}
