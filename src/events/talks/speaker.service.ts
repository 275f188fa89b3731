import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { Clock } from '../../kernel/clock.js';
import { Audit } from '../../platform/audit/audit.js';
import { Transactor } from '../../platform/database/transactor.js';
import type { TransactionHandle } from '../../platform/database/handles.js';
import { NotAllowed, NotFound } from '../../platform/graphql/problems.js';
import { Facts } from '../../platform/jobs/facts.js';
import type { Decision } from '../../practices/practice.policy.js';
import { talksChanged } from '../event.facts.js';
import { keepsEvent } from '../event.policy.js';
import { decideSpeakerClaim, decideSpeakerConfirm, decideSpeakerRelease } from './speaker.policy.js';
import { maySeeTalk } from './talk.policy.js';
import { toTalk } from './talk.presenter.js';
import { TalkRepository } from './talk.repository.js';
import { TalkChanged, type ChangeSpeakerResult } from './talk.results.js';
import type { SpeakerView, TalkView } from './talk.view.js';

type Decide = (actor: Member, talk: TalkView, speaker: SpeakerView) => Decision;
type Work = (tx: TransactionHandle, talk: TalkView) => Promise<unknown>;

/** Who a speaker is: a staff member says so, and the organiser confirms it. */
@Injectable()
export class SpeakerService {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: TalkRepository,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** "That is me." Counts at once for those who keep the event. */
  claim(actor: Member, speakerId: string): Promise<ChangeSpeakerResult> {
    return this.change(actor, speakerId, decideSpeakerClaim, 'claimed', async (tx, talk) => {
      await this.repository.claimSpeaker(tx, speakerId, actor.staffMemberId, this.clock.now());
      if (keepsEvent(actor, talk.event)) await this.repository.confirmSpeaker(tx, speakerId, this.clock.now());
    });
  }

  /** The organiser confirms who says to be the speaker. */
  confirm(actor: Member, speakerId: string): Promise<ChangeSpeakerResult> {
    return this.change(actor, speakerId, decideSpeakerConfirm, 'confirmed', (tx) =>
      this.repository.confirmSpeaker(tx, speakerId, this.clock.now()),
    );
  }

  /** The person, or the organiser, makes the speaker a mere name again. */
  release(actor: Member, speakerId: string): Promise<ChangeSpeakerResult> {
    return this.change(actor, speakerId, decideSpeakerRelease, 'released', (tx) =>
      this.repository.releaseSpeaker(tx, speakerId),
    );
  }

  private change(
    actor: Member,
    speakerId: string,
    decide: Decide,
    done: string,
    work: Work,
  ): Promise<ChangeSpeakerResult> {
    return this.transactor.run(async (tx) => {
      const talkId = await this.repository.findTalkIdOfSpeaker(tx, speakerId);
      const talk = talkId === undefined ? undefined : await this.repository.lock(tx, talkId);
      const speaker = talk?.speakers.find(({ id }) => id === speakerId);
      if (!talk || !speaker || !maySeeTalk(actor, talk)) return new NotFound('Die Rednerin oder der Redner');
      const decision = decide(actor, talk, speaker);
      if (!decision.allowed) return new NotAllowed(decision.reason);
      await work(tx, talk);
      const { staffMemberId } = actor;
      await this.audit.record(tx, { actorId: staffMemberId, action: `talk_speaker.${done}`, objectId: speakerId });
      await this.facts.announce(tx, talksChanged, { talkIds: [talk.id] });
      const [view] = await this.repository.findByIds(tx, [talk.id]);
      return new TalkChanged(toTalk(actor, view!)!);
    });
  }
}
