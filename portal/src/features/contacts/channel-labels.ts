import type { ContactChannelKind, ContactChannelVisibility } from '../../graphql/generated/graphql';

/** Words for the ways in which colleagues reach each other, in the order of the forms. */
export const CHANNEL_LABELS: Readonly<Record<ContactChannelKind, string>> = {
  PHONE: 'Telefon',
  VIDEO: 'Videogespräch',
  VISIT: 'Besuch vor Ort',
  EMAIL: 'E-Mail',
};

/** All kinds, in the order of the forms. */
export const CHANNEL_KINDS = Object.keys(CHANNEL_LABELS) as readonly ContactChannelKind[];

/** Words for who sees a channel. */
export const VISIBILITY_LABELS: Readonly<Record<ContactChannelVisibility, string>> = {
  AFTER_ACCEPTANCE: 'nach angenommener Anfrage',
  OWN_HOUSE: 'auch im eigenen Haus',
  PRIVATE: 'nur ich',
};

interface OwnChannel {
  readonly kind: ContactChannelKind;
  readonly value: string;
  readonly visibility: ContactChannelVisibility;
}

/** The own channels that may be shown to others, as choices. */
export function toChannelOptions(channels: readonly OwnChannel[]): { value: ContactChannelKind; label: string }[] {
  return channels
    .filter(({ visibility }) => visibility !== 'PRIVATE')
    .map(({ kind, value }) => ({ value: kind, label: `${CHANNEL_LABELS[kind]}: ${value}` }));
}
