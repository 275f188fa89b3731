import { Injectable } from '@nestjs/common';
import type { Member } from '../kernel/actor.js';
import { Clock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { Audit } from '../platform/audit/audit.js';
import { violates } from '../platform/database/database-errors.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { InputInvalid, Violation } from '../platform/graphql/problems.js';
import { Facts } from '../platform/jobs/facts.js';
import { PracticeChange } from './practice-change.js';
import { missingToSubmit, type PracticeContent } from './practice-content.js';
import { renderHtml } from './practice-html.js';
import { practiceChanged, practicePublished } from './practice.facts.js';
import { PracticeDraftState } from './practice.enums.js';
import { decideReview } from './practice.policy.js';
import { toPractice } from './practice.presenter.js';
import { PracticeNotifications } from './practice.notifications.js';
import { PracticeRepository } from './practice.repository.js';
import {
  PracticeChanged,
  PracticeConsentMissing,
  PracticeIncomplete,
  type ChangePracticeResult,
  type PublishPracticeResult,
} from './practice.results.js';
import type { PracticeView, RevisionView } from './practice.view.js';
import { toSlug } from './slug.js';

const MAX_REMARKS = 4_000;

/** What editors answer to a submitted draft. */
@Injectable()
export class PracticeReview {
  constructor(
    private readonly repository: PracticeRepository,
    private readonly change: PracticeChange,
    private readonly jobcenters: JobcenterService,
    private readonly notifications: PracticeNotifications,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /** Gives the draft back to its authors with remarks (1 to 4000 characters); each gets a mail. */
  async return(actor: Member, id: string, expectedVersion: number, remarks: string): Promise<ChangePracticeResult> {
    const text = remarks.trim();
    if (text === '' || text.length > MAX_REMARKS)
      return new InputInvalid([new Violation('remarks', `Sagen Sie in 1 bis ${MAX_REMARKS} Zeichen, was noch fehlt.`)]);
    return this.change.run<ChangePracticeResult>(actor, {
      id,
      expectedVersion,
      decide: decideReview,
      work: async (tx, practice) => {
        await this.repository.returnDraft(tx, id, practice.draft!.version, text);
        await this.notifications.returned(tx, practice);
        await this.audit.record(tx, {
          actorId: actor.staffMemberId,
          action: 'practice.returned',
          objectId: id,
          details: { version: practice.version },
        });
        // From now on the draft is its authors' alone, so the editor is answered from what was read before.
        const answer = toPractice(actor, practice)!;
        return new PracticeChanged({
          ...answer,
          draft: { ...answer.draft!, state: PracticeDraftState.DRAFT, submittedAt: null, reviewRemarks: text },
        });
      },
    });
  }

  /** Turns the draft into revision n+1. Announces `practice.published` and `practice.changed`. */
  async publish(actor: Member, id: string, expectedVersion: number): Promise<PublishPracticeResult> {
    const attempt = () =>
      this.change.run<PublishPracticeResult>(actor, {
        id,
        expectedVersion,
        decide: decideReview,
        work: (tx, practice) => this.publishDraft(tx, actor, practice),
      });
    try {
      return await attempt();
    } catch (error) {
      // Two write-ups of the same title were published at the same moment: the second finds the slug taken.
      if (violates(error, 'practices_slug')) return attempt();
      throw error;
    }
  }

  private async publishDraft(
    tx: TransactionHandle,
    actor: Member,
    practice: PracticeView,
  ): Promise<PublishPracticeResult> {
    const content = practice.draft!.content;
    const missing = missingToSubmit(content);
    if (missing.length > 0)
      return new PracticeIncomplete(missing.map(({ field, message }) => new Violation(`content.${field}`, message)));
    const withoutConsent = missingConsents(practice);
    if (withoutConsent.length > 0) return new PracticeConsentMissing(withoutConsent);

    const publication = {
      practiceId: practice.id,
      expectedVersion: practice.version,
      revisionId: newId(),
      slug: await this.freeSlug(tx, practice.id, content.title),
      publishedAt: this.clock.now(),
    };
    if (!(await this.repository.publish(tx, publication)))
      throw new Error('The locked practice changed while it was published.');
    await this.repository.insertRevision(
      tx,
      await this.toRevision(tx, practice, content, publication),
      actor.staffMemberId,
    );
    await this.repository.deleteDraft(tx, practice.id);
    await this.audit.record(tx, {
      actorId: actor.staffMemberId,
      action: 'practice.published',
      objectId: practice.id,
      details: { revisionId: publication.revisionId, visibility: practice.draft!.visibility },
    });
    await this.facts.announce(tx, practicePublished, { practiceId: practice.id });
    await this.facts.announce(tx, practiceChanged, { practiceId: practice.id });
    return this.change.changed(tx, actor, practice.id);
  }

  private async toRevision(
    tx: TransactionHandle,
    practice: PracticeView,
    content: PracticeContent,
    publication: { revisionId: string; publishedAt: Date },
  ): Promise<RevisionView> {
    const house = (await this.jobcenters.find(practice.jobcenterId, tx))!;
    return {
      id: publication.revisionId,
      practiceId: practice.id,
      number: await this.repository.nextRevisionNumber(tx, practice.id),
      content,
      html: renderHtml(content),
      publishedAt: publication.publishedAt,
      organisationForm: house.form,
      caseloadRatio: house.caseloadRatio,
      land: house.land,
      redactedAt: null,
      redactionReason: null,
    };
  }

  private async freeSlug(tx: TransactionHandle, practiceId: string, title: string): Promise<string> {
    const slug = toSlug(title);
    return (await this.repository.isSlugTaken(tx, slug)) ? `${slug}-${practiceId.slice(-8)}` : slug;
  }
}

/** Houses of a dialogue, an invited one too, that have not agreed to this version; none for a practice of one house. */
function missingConsents(practice: PracticeView): string[] {
  const second = practice.partnerJobcenterId ?? practice.invitedJobcenterId;
  if (second === null) return [];
  return [practice.jobcenterId, second].filter((house) => !practice.draft!.consentingJobcenterIds.includes(house));
}
