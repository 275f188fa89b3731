import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { newId } from '../kernel/ids.js';
import { StaffDirectory, type StaffMemberView } from '../people/staff-directory.js';
import { Config } from '../platform/config/config.js';
import { dataFile } from '../platform/config/data-files.js';
import type { DemoCount } from '../platform/config/demo-count.js';
import { Transactor } from '../platform/database/transactor.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { Facts } from '../platform/jobs/facts.js';
import { PracticeRepository } from '../practices/practice.repository.js';
import { EventState } from './event.enums.js';
import { eventChanged, talksChanged } from './event.facts.js';
import { checkEventFields, NOTHING_WRITTEN } from './event-fields.js';
import { EventRepository } from './event.repository.js';
import type { EventFields } from './event.view.js';
import { TalkLinkRepository } from './links/talk-link.repository.js';
import { TalkLinkType } from './links/talk-link.enums.js';
import { TalkMaterialRole, type TalkKind } from './talks/talk.enums.js';
import { checkTalk } from './talks/talk-fields.js';
import { TalkRepository } from './talks/talk.repository.js';

const MINUTE_MS = 60_000;

/** One file of `data/demo/events/`. */
type DemoEvent = Partial<EventFields> & {
  readonly key: string;
  /** Demo account that organises it. */
  readonly enteredBy: string;
  readonly publishedOn: string;
  readonly talks: readonly DemoTalk[];
};

interface DemoTalk {
  /** Unique within the event. */
  readonly key: string;
  readonly kind: TalkKind;
  readonly title: string;
  readonly subtitle?: string;
  readonly abstract?: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly room?: string;
  readonly track?: string;
  /** With `staff` (key of a demo person) one whom the organiser has confirmed. */
  readonly speakers?: readonly { readonly name: string; readonly staff?: string }[];
  readonly materials?: readonly { readonly url: string; readonly title: string; readonly role: TalkMaterialRole }[];
  /** Links that all have said yes to, by the readable address of the practice. */
  readonly links?: readonly { readonly practice: string; readonly type: TalkLinkType }[];
}

/** Publishes the demo events, which are marked as such. */
@Injectable()
export class EventSeed {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly events: EventRepository,
    private readonly talks: TalkRepository,
    private readonly links: TalkLinkRepository,
    private readonly practices: PracticeRepository,
    private readonly staff: StaffDirectory,
    private readonly facts: Facts,
  ) {}

  /** Publishes those that are not there yet, as of the day that their file names; files that are known change nothing. */
  async runDemo(): Promise<DemoCount> {
    const files = readdirSync(dataFile('demo', 'events'))
      .filter((file) => file.endsWith('.json'))
      .sort();
    let added = 0;
    for (const file of files)
      if (await this.publish(JSON.parse(readFileSync(dataFile('demo', 'events', file), 'utf8')) as DemoEvent))
        added += 1;
    return { total: files.length, added };
  }

  /** Whether it was not there yet. */
  private async publish({ key, enteredBy, publishedOn, talks, ...given }: DemoEvent): Promise<boolean> {
    const id = idOf(key);
    const checked = checkEventFields({ ...NOTHING_WRITTEN, ...given });
    if ('violations' in checked)
      throw new Error(`Demo event ${key}: ${checked.violations.map(({ message }) => message).join(' ')}`);
    const at = new Date(`${publishedOn}T09:00:00Z`);
    return this.transactor.run(async (tx) => {
      if ((await this.events.findByIds(tx, [id])).length > 0) return false;
      const organiser = await this.findPerson(tx, enteredBy);
      await this.events.insert(
        tx,
        { id, jobcenterId: organiser.jobcenterId!, createdAt: at, demo: true },
        checked.fields,
      );
      await this.events.setOrganisers(tx, id, [organiser.id]);
      for (const talk of talks) await this.insertTalk(tx, key, talk, organiser.id, at);
      await this.events.setState(tx, {
        id,
        expectedVersion: 1,
        from: EventState.DRAFT,
        to: EventState.PUBLISHED,
        at,
      });
      await this.facts.announce(tx, eventChanged, { eventId: id });
      await this.facts.announce(tx, talksChanged, { talkIds: talks.map((talk) => idOf(key, talk.key)) });
      return true;
    });
  }

  private async insertTalk(tx: TransactionHandle, eventKey: string, demo: DemoTalk, organiserId: string, at: Date) {
    const id = idOf(eventKey, demo.key);
    const startsAt = new Date(demo.startsAt);
    const checked = checkTalk({
      kind: demo.kind,
      title: demo.title,
      subtitle: demo.subtitle ?? null,
      abstract: demo.abstract ?? null,
      description: null,
      startsAt,
      endsAt: new Date(startsAt.valueOf() + demo.minutes * MINUTE_MS),
      room: demo.room ?? null,
      track: demo.track ?? null,
      language: 'de',
      url: null,
      speakers: [],
      materials: demo.materials ?? [],
    });
    if ('violations' in checked)
      throw new Error(
        `Demo talk ${eventKey}/${demo.key}: ${checked.violations.map(({ message }) => message).join(' ')}`,
      );
    await this.talks.insert(tx, { id, eventId: idOf(eventKey), createdAt: at }, checked.talk);
    await this.talks.setMaterials(tx, id, checked.talk.materials);
    const speakers = (demo.speakers ?? []).map((speaker) => ({ ...speaker, id: newId() }));
    await this.talks.setSpeakers(tx, id, speakers);
    for (const { id: speakerId, staff } of speakers) {
      if (staff === undefined) continue;
      await this.talks.claimSpeaker(tx, speakerId, (await this.findPerson(tx, staff)).id, at);
      await this.talks.confirmSpeaker(tx, speakerId, at);
    }
    for (const link of demo.links ?? []) await this.insertLink(tx, id, link, organiserId, at);
  }

  private async insertLink(
    tx: TransactionHandle,
    talkId: string,
    { practice: slug, type }: { practice: string; type: TalkLinkType },
    organiserId: string,
    at: Date,
  ): Promise<void> {
    const practice = await this.practices.findBySlug(tx, slug);
    if (!practice) throw new Error(`Demo link: no practice ${slug}`);
    const id = newId();
    await this.links.propose(tx, {
      id,
      talkId,
      practiceId: practice.id,
      url: null,
      title: null,
      type,
      proposedBy: organiserId,
      proposedAt: at,
      confirms: true,
      agrees: false,
    });
    if (type === TalkLinkType.PRESENTS) await this.links.agree(tx, id, practice.authors[0]!.staffMemberId, at);
  }

  private async findPerson(tx: TransactionHandle, key: string): Promise<StaffMemberView> {
    const person = await this.staff.findBySubject(tx, this.config.oidc.issuer, key);
    if (!person) throw new Error(`Demo events: no person ${key}`);
    return person;
  }
}

/** The same id at every seeding, so that it happens once. */
function idOf(...keys: readonly string[]): string {
  const hex = createHash('sha256')
    .update(`demo-event:${keys.join('/')}`)
    .digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
