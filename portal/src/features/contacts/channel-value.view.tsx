import type { ContactChannelKind } from '../../graphql/generated/graphql';

/** A way to reach somebody, as a link where the device can follow it: a number to call, an address to write to, a page to open. */
export function ChannelValue({ kind, value }: { readonly kind: ContactChannelKind; readonly value: string }) {
  const address = addressOf(kind, value);
  if (!address) return value;
  return (
    <a className="kern-link" href={address} rel="noopener noreferrer">
      {value}
    </a>
  );
}

const PHONE_NUMBER = /^\+?[\d\s()/.-]{5,}$/;
const MAIL_ADDRESS = /^[^\s@?&]+@[^\s@?&]+$/;

function addressOf(kind: ContactChannelKind, value: string): string | undefined {
  if (kind === 'PHONE' && PHONE_NUMBER.test(value)) return `tel:${value.replace(/[^\d+]/g, '')}`;
  if (kind === 'EMAIL' && MAIL_ADDRESS.test(value)) return `mailto:${value}`;
  if (kind === 'VIDEO' && value.startsWith('https://') && URL.canParse(value)) return value;
  return undefined;
}
