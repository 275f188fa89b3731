import { Injectable } from '@nestjs/common';
import { ContactChannelVisibility, type ContactChannelKind } from '../people/contact-channel.types.js';
import { StaffDirectory } from '../people/staff-directory.js';
import type { DatabaseHandle } from '../platform/database/handles.js';
import { Violation } from '../platform/graphql/problems.js';

/** The channels of a person that may be shown to others. */
@Injectable()
export class OwnChannels {
  constructor(private readonly staff: StaffDirectory) {}

  /** The person's channels of the kinds, private ones left out, in the person's order. */
  async list(
    handle: DatabaseHandle,
    staffMemberId: string,
    kinds: readonly string[],
  ): Promise<{ kind: string; value: string }[]> {
    const channels = await this.staff.listChannels(handle, staffMemberId);
    return channels.filter(
      ({ kind, visibility }) => kinds.includes(kind) && visibility !== ContactChannelVisibility.PRIVATE,
    );
  }

  /** A violation for each kind that the person has no channel of that may be shown. */
  async check(
    handle: DatabaseHandle,
    staffMemberId: string,
    kinds: readonly ContactChannelKind[],
    field: string,
  ): Promise<Violation[]> {
    const known = new Set((await this.list(handle, staffMemberId, kinds)).map(({ kind }) => kind));
    return kinds.flatMap((kind, index) =>
      known.has(kind)
        ? []
        : [
            new Violation(
              `${field}.${index}`,
              `Sie haben keinen Kontaktweg der Art ${LABELS[kind]} hinterlegt, der gezeigt werden darf. Ergänzen Sie ihn in Ihrem Profil.`,
            ),
          ],
    );
  }
}

const LABELS: Readonly<Record<ContactChannelKind, string>> = {
  PHONE: 'Telefon',
  VIDEO: 'Video',
  VISIT: 'Besuch',
  EMAIL: 'E-Mail',
};
