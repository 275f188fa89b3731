import { Injectable } from '@nestjs/common';
import type { Keyset } from '../kernel/page.js';
import type { DatabaseHandle, TransactionHandle } from '../platform/database/handles.js';
import { prepared } from '../platform/database/prepared.js';
import { affected, firstRow, rows } from '../platform/database/sql.js';
import type { PracticeContent } from './practice-content.js';
import type { PracticeVisibility } from './practice.enums.js';
import type { DraftView, PracticeView, RevisionView } from './practice.view.js';

const REVISION_FIELDS = `
  r.id, r.practice_id AS "practiceId", r.number, r.content, r.html, r.published_at AS "publishedAt", r.organisation_form AS "organisationForm",
  r.caseload_ratio AS "caseloadRatio", r.land, r.redacted_at AS "redactedAt", r.redaction_reason AS "redactionReason"`;

/** What of a content only the page of its practice shows. */
const EMPTY_TEXTS = {
  summary: '',
  problem: '',
  approach: '',
  steps: [],
  exclusions: [],
  go: '',
  noGo: '',
  successConditions: [],
  effort: '',
  partners: [],
  legalBasis: [],
} satisfies Partial<PracticeContent>;

/** Fields of a practice and its content for which it has to be read whole. */
export const WHOLE_FIELDS = [
  ...Object.keys(EMPTY_TEXTS),
  'problemHtml',
  'approachHtml',
  'draft',
  'authors',
  'viewerCan',
];

const SHORT_REVISION_FIELDS = REVISION_FIELDS.replace(
  'r.content, r.html',
  `r.content || '${JSON.stringify(EMPTY_TEXTS)}' AS content, NULL AS html`,
);

const DRAFT = `
  (SELECT row_to_json(draft) FROM (
    SELECT d.state, d.version, d.content, d.visibility, d.updated_at AS "updatedAt", d.updated_by AS "updatedBy", d.submitted_at AS "submittedAt", d.review_remarks AS "reviewRemarks",
           ARRAY(SELECT c.jobcenter_id FROM practice_consents c WHERE c.practice_id = d.practice_id AND c.draft_version = d.version) AS "consentingJobcenterIds"
    FROM practice_drafts d WHERE d.practice_id = p.id) draft)`;

const AUTHORS = `
  (SELECT coalesce(json_agg(json_build_object('staffMemberId', a.staff_member_id, 'confirmed', a.confirmed_at IS NOT NULL) ORDER BY a.rank), '[]')
   FROM practice_authors a WHERE a.practice_id = p.id)`;

/** One statement for a whole view: revision and draft come as JSON, so their instants are texts until `toView`. */
const toViewStatement = (revisionFields: string, authors: string, draft: string): string => `
  SELECT p.id, p.slug, p.jobcenter_id AS "jobcenterId", p.partner_jobcenter_id AS "partnerJobcenterId",
         p.invited_jobcenter_id AS "invitedJobcenterId", p.visibility, p.version, p.search_version AS "searchVersion", p.created_at AS "createdAt", p.first_published_at AS "firstPublishedAt",
         p.last_confirmed_at AS "lastConfirmedAt", p.archived_at AS "archivedAt", p.demo,
         ${authors} AS authors,
         (SELECT row_to_json(revision) FROM (SELECT ${revisionFields} FROM practice_revisions r WHERE r.id = p.published_revision_id) revision) AS revision,
         ${draft} AS draft
  FROM practices p`;
const VIEW = toViewStatement(REVISION_FIELDS, AUTHORS, DRAFT);
const VIEW_BY_IDS = prepared(`${VIEW} WHERE p.id = ANY($1)`);
const VIEW_BY_SLUG = prepared(`${VIEW} WHERE p.slug = $1`);
/** Who the authors are decides about reading only what is not for the whole network. */
const SHORT_VIEW = toViewStatement(
  SHORT_REVISION_FIELDS,
  `CASE WHEN p.visibility = 'NETWORK' THEN '[]' ELSE ${AUTHORS} END`,
  'NULL',
);
const SHORT_VIEW_BY_IDS = prepared(`${SHORT_VIEW} WHERE p.id = ANY($1)`);

/** What publishing writes. */
export interface Publication {
  readonly practiceId: string;
  readonly expectedVersion: number;
  readonly revisionId: string;
  readonly slug: string;
  readonly publishedAt: Date;
}

/** All SQL of the practices. */
@Injectable()
export class PracticeRepository {
  /** The practices with the ids, in no order; unknown ids are left out. */
  async findByIds(handle: DatabaseHandle, ids: readonly string[]): Promise<PracticeView[]> {
    return (await rows<PracticeView>(handle, VIEW_BY_IDS, [ids])).map(toView);
  }

  /** The same, empty where `WHOLE_FIELDS` says so: less to read where that is not shown. */
  async findShortByIds(handle: DatabaseHandle, ids: readonly string[]): Promise<PracticeView[]> {
    return (await rows<PracticeView>(handle, SHORT_VIEW_BY_IDS, [ids])).map(toView);
  }

  /** The practice with the readable address; undefined when there is none. */
  async findBySlug(handle: DatabaseHandle, slug: string): Promise<PracticeView | undefined> {
    const found = await firstRow<PracticeView>(handle, VIEW_BY_SLUG, [slug]);
    return found && toView(found);
  }

  /** Locks the practice against other changes until the end of the transaction and reads it; undefined when there is none. */
  async lock(tx: TransactionHandle, id: string): Promise<PracticeView | undefined> {
    const locked = await rows(tx, `SELECT id FROM practices WHERE id = $1 FOR UPDATE`, [id]);
    return locked.length === 0 ? undefined : (await this.findByIds(tx, [id]))[0];
  }

  /** The id of the practice that a revision belongs to. */
  async findPracticeIdOfRevision(handle: DatabaseHandle, revisionId: string): Promise<string | undefined> {
    return (
      await firstRow<{ practiceId: string }>(
        handle,
        `SELECT practice_id AS "practiceId" FROM practice_revisions WHERE id = $1`,
        [revisionId],
      )
    )?.practiceId;
  }

  /** Practices that the person writes, newest first, then by id, after the keyset (createdAt, id). */
  async listByAuthor(
    handle: DatabaseHandle,
    staffMemberId: string,
    after: Keyset | undefined,
    limit: number,
  ): Promise<PracticeView[]> {
    const found = await rows<PracticeView>(
      handle,
      `${VIEW} JOIN practice_authors author ON author.practice_id = p.id AND author.staff_member_id = $1
       WHERE $2::timestamptz IS NULL OR (p.created_at, p.id) < ($2, $3::uuid)
       ORDER BY p.created_at DESC, p.id DESC LIMIT $4`,
      [staffMemberId, after?.[0] ?? null, after?.[1] ?? null, limit],
    );
    return found.map(toView);
  }

  /** Submitted drafts, the oldest first, then by id, after the keyset (submittedAt, id). */
  async listInReview(handle: DatabaseHandle, after: Keyset | undefined, limit: number): Promise<PracticeView[]> {
    const found = await rows<PracticeView>(
      handle,
      `${VIEW} JOIN practice_drafts submitted ON submitted.practice_id = p.id AND submitted.state = 'IN_REVIEW'
       WHERE p.archived_at IS NULL AND ($1::timestamptz IS NULL OR (submitted.submitted_at, submitted.practice_id) > ($1, $2::uuid))
       ORDER BY submitted.submitted_at, submitted.practice_id LIMIT $3`,
      [after?.[0] ?? null, after?.[1] ?? null, limit],
    );
    return found.map(toView);
  }

  /** Revisions of a practice, the newest first, below the number of the keyset. */
  async listRevisions(
    handle: DatabaseHandle,
    practiceId: string,
    after: Keyset | undefined,
    limit: number,
  ): Promise<RevisionView[]> {
    return rows<RevisionView>(
      handle,
      `SELECT ${REVISION_FIELDS} FROM practice_revisions r WHERE r.practice_id = $1 AND ($2::int IS NULL OR r.number < $2) ORDER BY r.number DESC LIMIT $3`,
      [practiceId, after?.[0] ?? null, limit],
    );
  }

  /** The published revision of a practice with the number. */
  findRevision(handle: DatabaseHandle, practiceId: string, number: number): Promise<RevisionView | undefined> {
    return firstRow<RevisionView>(
      handle,
      `SELECT ${REVISION_FIELDS} FROM practice_revisions r WHERE r.practice_id = $1 AND r.number = $2`,
      [practiceId, number],
    );
  }

  /** Published, unarchived practices by id, for rebuilding what is derived from them: at most `limit` after `afterId`. */
  async listPublishedIds(handle: DatabaseHandle, afterId: string, limit: number): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `SELECT id FROM practices WHERE published_revision_id IS NOT NULL AND archived_at IS NULL AND id > $1 ORDER BY id LIMIT $2`,
      [afterId, limit],
    );
    return found.map(({ id }) => id);
  }

  /** Published practices of a house. */
  async listPublishedIdsOfJobcenter(handle: DatabaseHandle, jobcenterId: string): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `SELECT id FROM practices WHERE published_revision_id IS NOT NULL AND (jobcenter_id = $1 OR partner_jobcenter_id = $1) ORDER BY id`,
      [jobcenterId],
    );
    return found.map(({ id }) => id);
  }

  /** Published practices with one of the vocabulary codes in what is published or in what their house is today. */
  async listPublishedIdsWithCodes(handle: DatabaseHandle, codes: readonly string[]): Promise<string[]> {
    const found = await rows<{ id: string }>(
      handle,
      `SELECT p.id FROM practices p
       JOIN practice_revisions r ON r.id = p.published_revision_id
       JOIN jobcenters h ON h.id = p.jobcenter_id
       LEFT JOIN jobcenter_versions v ON v.jobcenter_id = p.jobcenter_id AND v.valid_to IS NULL
       WHERE jsonb_path_exists(r.content, '$.** ? (@ == $codes[*])', jsonb_build_object('codes', $1::text[]))
          OR v.form = ANY($1) OR v.comparison_type = ANY($1) OR h.land = ANY($1)
       ORDER BY p.id`,
      [codes],
    );
    return found.map(({ id }) => id);
  }

  /** Stores a practice of version 1 without draft, with its first author, who counts as confirmed. */
  async insert(
    tx: TransactionHandle,
    practice: { id: string; jobcenterId: string; visibility: PracticeVisibility; createdAt: Date; authorId: string },
  ): Promise<void> {
    await rows(
      tx,
      `INSERT INTO practices (id, jobcenter_id, visibility, version, created_at) VALUES ($1, $2, $3, 1, $4)`,
      [practice.id, practice.jobcenterId, practice.visibility, practice.createdAt],
    );
    await this.insertAuthor(tx, practice.id, practice.authorId, practice.createdAt);
  }

  /** Adds an author behind the others; does nothing when the person is one already. Returns whether it was added. */
  async insertAuthor(
    tx: TransactionHandle,
    practiceId: string,
    staffMemberId: string,
    confirmedAt: Date | null,
  ): Promise<boolean> {
    const added = await rows(
      tx,
      `INSERT INTO practice_authors (practice_id, staff_member_id, rank, confirmed_at)
       SELECT $1, $2, (SELECT coalesce(max(rank) + 1, 0) FROM practice_authors WHERE practice_id = $1), $3
       ON CONFLICT DO NOTHING RETURNING rank`,
      [practiceId, staffMemberId, confirmedAt],
    );
    return added.length > 0;
  }

  /** Takes an author away; somebody who is none is no error. */
  async deleteAuthor(tx: TransactionHandle, practiceId: string, staffMemberId: string): Promise<void> {
    await affected(tx, `DELETE FROM practice_authors WHERE practice_id = $1 AND staff_member_id = $2`, [
      practiceId,
      staffMemberId,
    ]);
  }

  /** Notes that the author agrees to be named; an earlier agreement keeps its instant. */
  async confirmAuthor(tx: TransactionHandle, practiceId: string, staffMemberId: string, at: Date): Promise<void> {
    await affected(
      tx,
      `UPDATE practice_authors SET confirmed_at = coalesce(confirmed_at, $3) WHERE practice_id = $1 AND staff_member_id = $2`,
      [practiceId, staffMemberId, at],
    );
  }

  /** Sets the second house of a dialogue; null makes it a practice of one house. No house stays invited. */
  async setPartner(tx: TransactionHandle, practiceId: string, jobcenterId: string | null): Promise<void> {
    await affected(
      tx,
      `UPDATE practices SET partner_jobcenter_id = $2, invited_jobcenter_id = NULL, search_version = search_version + 1 WHERE id = $1`,
      [practiceId, jobcenterId],
    );
  }

  /** Notes the house of an invited colleague; null withdraws it. */
  async setInvitedHouse(tx: TransactionHandle, practiceId: string, jobcenterId: string | null): Promise<void> {
    await affected(tx, `UPDATE practices SET invited_jobcenter_id = $2 WHERE id = $1`, [practiceId, jobcenterId]);
  }

  /** Raises the version if it is still the expected one; returns whether it was. The draft, if any, gets the new version, which voids consents. */
  async raiseVersion(tx: TransactionHandle, practiceId: string, expectedVersion: number): Promise<boolean> {
    const raised = await rows(
      tx,
      `WITH raised AS (UPDATE practices SET version = version + 1 WHERE id = $1 AND version = $2 RETURNING id, version),
            draft AS (UPDATE practice_drafts d SET version = raised.version FROM raised WHERE d.practice_id = raised.id)
       SELECT id FROM raised`,
      [practiceId, expectedVersion],
    );
    return raised.length === 1;
  }

  /** Stores content and wished visibility as the working draft, making the draft where there is none; its state stays. */
  async saveDraft(
    tx: TransactionHandle,
    draft: Pick<DraftView, 'version' | 'content' | 'visibility' | 'updatedAt' | 'updatedBy'> & { practiceId: string },
  ): Promise<void> {
    await rows(
      tx,
      `INSERT INTO practice_drafts (practice_id, state, version, content, visibility, updated_at, updated_by) VALUES ($1, 'DRAFT', $2, $3, $4, $5, $6)
       ON CONFLICT (practice_id) DO UPDATE
       SET version = EXCLUDED.version, content = EXCLUDED.content, visibility = EXCLUDED.visibility, updated_at = EXCLUDED.updated_at, updated_by = EXCLUDED.updated_by`,
      [
        draft.practiceId,
        draft.version,
        JSON.stringify(draft.content),
        draft.visibility,
        draft.updatedAt,
        draft.updatedBy,
      ],
    );
  }

  /** DRAFT → IN_REVIEW of exactly this version; returns whether it happened. */
  async submitDraft(tx: TransactionHandle, practiceId: string, version: number, submittedAt: Date): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE practice_drafts SET state = 'IN_REVIEW', submitted_at = $3, review_remarks = NULL WHERE practice_id = $1 AND state = 'DRAFT' AND version = $2`,
      [practiceId, version, submittedAt],
    );
    return done === 1;
  }

  /** IN_REVIEW → DRAFT of exactly this version; returns whether it happened. */
  async returnDraft(tx: TransactionHandle, practiceId: string, version: number, remarks: string): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE practice_drafts SET state = 'DRAFT', submitted_at = NULL, review_remarks = $3 WHERE practice_id = $1 AND state = 'IN_REVIEW' AND version = $2`,
      [practiceId, version, remarks],
    );
    return done === 1;
  }

  /** Deletes the working draft with its consents. */
  async deleteDraft(tx: TransactionHandle, practiceId: string): Promise<void> {
    await affected(tx, `DELETE FROM practice_drafts WHERE practice_id = $1`, [practiceId]);
  }

  /** Deletes a practice that was never published, with draft and authors; a published one stays. */
  async deletePractice(tx: TransactionHandle, practiceId: string): Promise<void> {
    await affected(tx, `DELETE FROM practices WHERE id = $1 AND published_revision_id IS NULL`, [practiceId]);
  }

  /** Notes that a house agrees to a version of the draft; a second time changes nothing. */
  async insertConsent(
    tx: TransactionHandle,
    consent: { practiceId: string; draftVersion: number; jobcenterId: string; staffMemberId: string; givenAt: Date },
  ): Promise<void> {
    await rows(
      tx,
      `INSERT INTO practice_consents (practice_id, draft_version, jobcenter_id, staff_member_id, given_at) VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
      [consent.practiceId, consent.draftVersion, consent.jobcenterId, consent.staffMemberId, consent.givenAt],
    );
  }

  /**
   * Points the practice to its new revision, with the visibility of the draft, if, at this moment, the version is the
   * expected one, the draft is in review, the practice is not archived, and both houses of a dialogue agree to this
   * version, an invited house too. Returns whether it happened.
   */
  async publish(tx: TransactionHandle, publication: Publication): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE practices p
       SET version = p.version + 1, search_version = p.search_version + 1, published_revision_id = $3, slug = coalesce(p.slug, $4), visibility = d.visibility,
           first_published_at = coalesce(p.first_published_at, $5), last_confirmed_at = $5
       FROM practice_drafts d
       WHERE p.id = $1 AND p.version = $2 AND p.archived_at IS NULL AND d.practice_id = p.id AND d.state = 'IN_REVIEW'
         AND (coalesce(p.partner_jobcenter_id, p.invited_jobcenter_id) IS NULL OR 2 = (
           SELECT count(*) FROM practice_consents c
           WHERE c.practice_id = p.id AND c.draft_version = d.version AND c.jobcenter_id IN (p.jobcenter_id, coalesce(p.partner_jobcenter_id, p.invited_jobcenter_id))))`,
      [
        publication.practiceId,
        publication.expectedVersion,
        publication.revisionId,
        publication.slug,
        publication.publishedAt,
      ],
    );
    return done === 1;
  }

  /** Stores a published revision. */
  async insertRevision(tx: TransactionHandle, revision: RevisionView, publishedBy: string): Promise<void> {
    await rows(
      tx,
      `INSERT INTO practice_revisions (id, practice_id, number, content, html, published_at, published_by, organisation_form, caseload_ratio, land)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        revision.id,
        revision.practiceId,
        revision.number,
        JSON.stringify(revision.content),
        JSON.stringify(revision.html),
        revision.publishedAt,
        publishedBy,
        revision.organisationForm,
        revision.caseloadRatio,
        revision.land,
      ],
    );
  }

  /** The number of the next revision, from 1. Under the lock of the practice only. */
  async nextRevisionNumber(tx: TransactionHandle, practiceId: string): Promise<number> {
    const row = await firstRow<{ next: number }>(
      tx,
      `SELECT coalesce(max(number), 0) + 1 AS next FROM practice_revisions WHERE practice_id = $1`,
      [practiceId],
    );
    return row!.next;
  }

  /** Whether a practice has the readable address. */
  async isSlugTaken(tx: TransactionHandle, slug: string): Promise<boolean> {
    return (await rows(tx, `SELECT 1 FROM practices WHERE slug = $1`, [slug])).length > 0;
  }

  /** Archives or restores; returns whether the state was the other one before. */
  async setArchived(tx: TransactionHandle, practiceId: string, archivedAt: Date | null): Promise<boolean> {
    const condition =
      archivedAt === null ? 'archived_at IS NOT NULL' : 'archived_at IS NULL AND published_revision_id IS NOT NULL';
    const done = await affected(
      tx,
      `UPDATE practices SET archived_at = $2, search_version = search_version + 1 WHERE id = $1 AND ${condition}`,
      [practiceId, archivedAt],
    );
    return done === 1;
  }

  /** Sets when it was last confirmed; raises the search version. */
  async setConfirmed(tx: TransactionHandle, practiceId: string, confirmedAt: Date): Promise<void> {
    await affected(
      tx,
      `UPDATE practices SET last_confirmed_at = $2, search_version = search_version + 1 WHERE id = $1`,
      [practiceId, confirmedAt],
    );
  }

  /** Sets who may read the published revision; raises the search version. */
  async setVisibility(tx: TransactionHandle, practiceId: string, visibility: PracticeVisibility): Promise<void> {
    await affected(tx, `UPDATE practices SET visibility = $2, search_version = search_version + 1 WHERE id = $1`, [
      practiceId,
      visibility,
    ]);
  }

  /** Blanks the content of a revision; returns whether it was not blank before. */
  async redact(tx: TransactionHandle, revisionId: string, at: Date, reason: string): Promise<boolean> {
    const done = await affected(
      tx,
      `UPDATE practice_revisions SET content = NULL, html = NULL, redacted_at = $2, redaction_reason = $3 WHERE id = $1 AND redacted_at IS NULL`,
      [revisionId, at, reason],
    );
    return done === 1;
  }

  /** Raises the search version of the practices, because what the index shows of them changed; an empty list is no error. */
  async raiseSearchVersion(tx: TransactionHandle, practiceIds: readonly string[]): Promise<void> {
    await affected(tx, `UPDATE practices SET search_version = search_version + 1 WHERE id = ANY($1)`, [practiceIds]);
  }

  /** Publishes a practice of the demo content as of a day, without draft and review. */
  async publishDemo(
    tx: TransactionHandle,
    demo: { practiceId: string; revisionId: string; slug: string; publishedAt: Date },
  ): Promise<void> {
    await affected(
      tx,
      `UPDATE practices SET demo = true, search_version = search_version + 1, published_revision_id = $2, slug = $3, first_published_at = $4, last_confirmed_at = $4 WHERE id = $1`,
      [demo.practiceId, demo.revisionId, demo.slug, demo.publishedAt],
    );
  }
}

/** Instants inside the JSON columns come as texts. */
function toView(row: PracticeView): PracticeView {
  const at = (value: Date | string | null): Date | null => (value === null ? null : new Date(value));
  return {
    ...row,
    revision: row.revision && {
      ...row.revision,
      publishedAt: at(row.revision.publishedAt)!,
      redactedAt: at(row.revision.redactedAt),
    },
    draft: row.draft && { ...row.draft, updatedAt: at(row.draft.updatedAt)!, submittedAt: at(row.draft.submittedAt) },
  };
}
