import { describe, expect, it } from '@jest/globals';
import { ContactChannelKind, ContactChannelVisibility } from './contact-channel.types.js';
import { checkChannels, checkDisplayName } from './profile.check.js';

const channel = (kind: ContactChannelKind, value: string) => ({
  kind,
  value,
  visibility: ContactChannelVisibility.AFTER_ACCEPTANCE,
});
const fieldsOf = (channels: Parameters<typeof checkChannels>[0]) =>
  checkChannels(channels).map((violation) => violation.field);

describe('A name', () => {
  it.each(['Jana Birkenhain', 'Miriam Sonnleitner-Öz', 'Ö'])('may be %s', (name) => {
    expect(checkDisplayName(name)).toEqual([]);
  });

  it.each([null, '', '   ', 'zwei\nZeilen', 'a'.repeat(101)])('may not be %j', (name) => {
    expect(checkDisplayName(name)).toHaveLength(1);
  });
});

describe('Contact channels', () => {
  it('may be one of each kind', () => {
    expect(
      fieldsOf([
        channel(ContactChannelKind.PHONE, '0751 555 0101'),
        channel(ContactChannelKind.VIDEO, 'https://video.example.org/raum'),
        channel(ContactChannelKind.VISIT, 'nach Absprache'),
        channel(ContactChannelKind.EMAIL, 'a.b-c@jobcenter.example.org'),
      ]),
    ).toEqual([]);
  });

  it('name every violation with its place', () => {
    expect(
      fieldsOf([
        channel(ContactChannelKind.PHONE, ' '),
        channel(ContactChannelKind.PHONE, '1\n2'),
        channel(ContactChannelKind.VIDEO, 'x'.repeat(201)),
        channel(ContactChannelKind.EMAIL, 'kein-at.example.org'),
      ]),
    ).toEqual(['channels.0.value', 'channels.1.kind', 'channels.1.value', 'channels.2.value', 'channels.3.value']);
  });

  it('are four at most', () => {
    expect(fieldsOf(Array.from({ length: 5 }, () => channel(ContactChannelKind.PHONE, '1')))).toEqual(['channels']);
  });

  it.each(['a@b', 'a@@b.de', 'a b@c.de', 'a@b.de, c@d.de', '<a@b.de>', 'a@b..', 'a@b.de\r\nBcc: c@d.de'])(
    'refuse %j as a mail address',
    (value) => {
      expect(fieldsOf([channel(ContactChannelKind.EMAIL, value)])).toEqual(['channels.0.value']);
    },
  );
});
