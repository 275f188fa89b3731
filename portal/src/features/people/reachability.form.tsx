import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type {
  ContactChannelInput,
  ContactChannelKind,
  ContactChannelVisibility,
  OwnAccountFragment,
} from '../../graphql/generated/graphql';
import { Button } from '../../ui/button';
import { Checkbox } from '../../ui/choice';
import { SelectField, TextField } from '../../ui/field';
import { RefusalNotice } from '../../ui/problem-list';
import { Status } from '../../ui/status';
import { channelLabel, CHANNEL_KINDS, visibilityOptions } from '../contacts/channel-labels';
import { useSetReachability } from './profile.operation';
import { useSaving } from './use-saving';

interface ChannelRow {
  readonly kind: ContactChannelKind;
  readonly value: string;
  readonly visibility: ContactChannelVisibility;
}

/** What the browser may fill in of itself. */
const AUTOCOMPLETE: Readonly<Record<ContactChannelKind, string>> = {
  PHONE: 'tel',
  VIDEO: 'off',
  VISIT: 'off',
  EMAIL: 'email',
};

const HINTS: Readonly<Record<ContactChannelKind, MessageDescriptor>> = {
  PHONE: msg`Durchwahl, gern mit guten Zeiten`,
  VIDEO: msg`Link oder Name des Dienstes`,
  VISIT: msg`Wo und wie man Sie besuchen kann`,
  EMAIL: msg`Dienstliche Adresse`,
};

/** The ways to be reached with who sees them, and whether colleagues may ask. */
export function ReachabilityForm({ me }: { readonly me: OwnAccountFragment }) {
  const setReachability = useSetReachability();
  const { busy, status, refusal, errorOf, save } = useSaving();
  const [contactable, setContactable] = useState(me.contactable);
  const [rows, setRows] = useState(() => CHANNEL_KINDS.map((kind) => toRow(me, kind)));
  const given = rows.filter(({ value }) => value.trim() !== '');
  const change = (kind: ContactChannelKind, part: Partial<ChannelRow>) =>
    setRows(rows.map((row) => (row.kind === kind ? { ...row, ...part } : row)));
  const idOf = (field: string) => `channel-${given[Number(field.split('.')[1])]?.kind}`;
  return (
    <form
      className="kd-form kd-section"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(() => setReachability(given as ContactChannelInput[], contactable));
      }}
    >
      <h2 className="kern-heading-large">
        <Trans>So erreicht man mich</Trans>
      </h2>
      <Checkbox
        id="contactable"
        label={t`Kolleginnen und Kollegen dürfen mir Kontaktanfragen senden`}
        checked={contactable}
        onChange={setContactable}
      />
      <p className="kern-body kern-body--muted">
        <Trans>
          Ihre Kontaktwege sieht niemand, bis Sie selbst anfragen oder eine Anfrage annehmen – und dann nur die, die Sie
          dabei auswählen.
        </Trans>
      </p>
      {rows.map(({ kind, value, visibility }) => (
        <div className="kd-pair" key={kind}>
          <TextField
            id={`channel-${kind}`}
            label={channelLabel(kind)}
            hint={i18n._(HINTS[kind])}
            autoComplete={AUTOCOMPLETE[kind]}
            maxLength={200}
            value={value}
            onChange={(text) => change(kind, { value: text })}
            error={errorOf(`channels.${given.findIndex((row) => row.kind === kind)}.value`)}
            optional
          />
          <SelectField
            id={`visibility-${kind}`}
            label={t`${channelLabel(kind)}: Wer sieht das?`}
            options={visibilityOptions()}
            value={visibility}
            onChange={(chosen) => change(kind, { visibility: chosen as ContactChannelVisibility })}
          />
        </div>
      ))}
      {refusal && <RefusalNotice refusal={refusal} idOf={idOf} />}
      <div className="kd-actions">
        <Button type="submit" rank="primary" busy={busy}>
          <Trans>Erreichbarkeit speichern</Trans>
        </Button>
        <Status>{status}</Status>
      </div>
    </form>
  );
}

/** The fields of the input alone: a row as it came from the server carries its type's name, which no input takes. */
function toRow(me: OwnAccountFragment, kind: ContactChannelKind): ChannelRow {
  const known = me.contactChannels.find((channel) => channel.kind === kind);
  return { kind, value: known?.value ?? '', visibility: known?.visibility ?? 'AFTER_ACCEPTANCE' };
}
