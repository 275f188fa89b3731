import { i18n, type MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { ContactChannelKind, ContactChannelVisibility } from '../../graphql/generated/graphql';

const CHANNEL_LABELS: Readonly<Record<ContactChannelKind, MessageDescriptor>> = {
  PHONE: msg`Telefon`,
  VIDEO: msg`Videogespräch`,
  VISIT: msg`Besuch vor Ort`,
  EMAIL: msg`E-Mail`,
};

/** All kinds, in the order of the forms. */
export const CHANNEL_KINDS = Object.keys(CHANNEL_LABELS) as readonly ContactChannelKind[];

const VISIBILITY_LABELS: Readonly<Record<ContactChannelVisibility, MessageDescriptor>> = {
  AFTER_ACCEPTANCE: msg`nach angenommener Anfrage`,
  OWN_HOUSE: msg`auch im eigenen Haus`,
  PRIVATE: msg`nur ich`,
};

/** The word for a way in which colleagues reach each other. */
export function channelLabel(kind: ContactChannelKind): string {
  return i18n._(CHANNEL_LABELS[kind]);
}

/** Who may see a channel, as choices. */
export function visibilityOptions(): { value: ContactChannelVisibility; label: string }[] {
  const values = Object.keys(VISIBILITY_LABELS) as ContactChannelVisibility[];
  return values.map((value) => ({ value, label: i18n._(VISIBILITY_LABELS[value]) }));
}

interface OwnChannel {
  readonly kind: ContactChannelKind;
  readonly value: string;
  readonly visibility: ContactChannelVisibility;
}

/** The own channels that may be shown to others, as choices. */
export function toChannelOptions(channels: readonly OwnChannel[]): { value: ContactChannelKind; label: string }[] {
  return channels
    .filter(({ visibility }) => visibility !== 'PRIVATE')
    .map(({ kind, value }) => ({ value: kind, label: `${channelLabel(kind)}: ${value}` }));
}
