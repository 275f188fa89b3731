import type { PracticeContent } from './practice-content.js';
import type { PracticeDraftState, PracticeVisibility } from './practice.enums.js';
import type { PracticeHtml } from './practice-revision.entity.js';

/** A published revision as it is read. */
export interface RevisionView {
  readonly id: string;
  readonly practiceId: string;
  readonly number: number;
  /** Null after redaction. */
  readonly content: PracticeContent | null;
  readonly html: PracticeHtml | null;
  readonly publishedAt: Date;
  readonly organisationForm: string;
  readonly caseloadRatio: number | null;
  readonly land: string | null;
  readonly redactedAt: Date | null;
  readonly redactionReason: string | null;
}

/** A working draft as it is read. */
export interface DraftView {
  readonly state: PracticeDraftState;
  readonly version: number;
  readonly content: PracticeContent;
  /** Who may read it once it is published. */
  readonly visibility: PracticeVisibility;
  readonly updatedAt: Date;
  /** Staff member who saved it last. */
  readonly updatedBy: string;
  readonly submittedAt: Date | null;
  readonly reviewRemarks: string | null;
  /** Houses that agree to this version. */
  readonly consentingJobcenterIds: readonly string[];
}

export interface AuthorView {
  readonly staffMemberId: string;
  /** Whether the person has agreed to be named. */
  readonly confirmed: boolean;
}

/** A practice with its published revision, its working draft and its authors, before any policy is applied. */
export interface PracticeView {
  readonly id: string;
  readonly slug: string | null;
  readonly jobcenterId: string;
  readonly partnerJobcenterId: string | null;
  /** House of an invited colleague who has not accepted yet. */
  readonly invitedJobcenterId: string | null;
  /** Who may read the published revision. */
  readonly visibility: PracticeVisibility;
  readonly version: number;
  readonly searchVersion: number;
  readonly createdAt: Date;
  readonly firstPublishedAt: Date | null;
  readonly lastConfirmedAt: Date | null;
  readonly archivedAt: Date | null;
  readonly demo: boolean;
  readonly authors: readonly AuthorView[];
  readonly revision: RevisionView | null;
  readonly draft: DraftView | null;
}
