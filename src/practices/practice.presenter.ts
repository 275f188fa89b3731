import { hasRole, type Actor } from '../kernel/actor.js';
import type { OrganisationForm } from '../jobcenters/jobcenter.types.js';
import { missingToSubmit, type PracticeContent as StoredContent } from './practice-content.js';
import type { PracticeContent } from './practice-content.types.js';
import { maySee, maySeeDraft, mayReadPublished } from './practice.policy.js';
import type { PracticeHtml } from './practice-revision.entity.js';
import type { Practice, PracticeDraft, PracticeRevision } from './practice.types.js';
import type { DraftView, PracticeView, RevisionView } from './practice.view.js';

/** What the actor sees of a practice; undefined when it does not exist for the actor. */
export function toPractice(actor: Actor, view: PracticeView): Practice | undefined {
  if (!maySee(actor, view)) return undefined;
  const readsPublished = mayReadPublished(actor, view) || hasRole(actor, 'EDITOR') || maySeeDraft(actor, view);
  const revision = readsPublished ? view.revision : null;
  const draft = maySeeDraft(actor, view) ? view.draft : null;
  return {
    view,
    id: view.id,
    slug: view.slug,
    title: revision?.content?.title ?? draft?.content.title ?? '',
    visibility: view.revision === null && view.draft ? view.draft.visibility : view.visibility,
    version: view.version,
    revision: revision && toRevision(revision),
    draft: draft && toDraft(draft),
    createdAt: view.createdAt,
    firstPublishedAt: view.firstPublishedAt,
    lastConfirmedAt: view.lastConfirmedAt,
    archivedAt: view.archivedAt,
    demo: view.demo,
  };
}

/** A revision as clients see it. */
export function toRevision(view: RevisionView): PracticeRevision {
  return {
    id: view.id,
    number: view.number,
    content: view.content && toContent(view.content, view.html ?? undefined),
    publishedAt: view.publishedAt,
    organisationForm: view.organisationForm as OrganisationForm,
    caseloadRatio: view.caseloadRatio,
    land: view.land,
    redactedAt: view.redactedAt,
    redactionReason: view.redactionReason,
  };
}

function toDraft(view: DraftView): PracticeDraft {
  return {
    state: view.state,
    version: view.version,
    content: toContent(view.content),
    visibility: view.visibility,
    updatedAt: view.updatedAt,
    updatedById: view.updatedBy,
    submittedAt: view.submittedAt,
    reviewRemarks: view.reviewRemarks,
    consentingJobcenterIds: [...view.consentingJobcenterIds],
    missing: missingToSubmit(view.content).map(({ field }) => field),
  };
}

/** The plain fields; the vocabulary and HTML fields are resolved by `PracticeContentFieldsResolver`. */
function toContent(source: StoredContent, html?: PracticeHtml): PracticeContent {
  return {
    source,
    ...(html ? { html } : {}),
    title: source.title,
    summary: source.summary,
    problem: source.problem,
    approach: source.approach,
    steps: source.steps,
    suitableForAll: source.targetGroups.length === 0,
    go: source.go,
    noGo: source.noGo,
    successConditions: source.successConditions,
    effort: source.effort,
    usedFrom: source.usedFrom,
    usedUntil: source.usedUntil,
    triedAtCaseload: source.triedAtCaseload,
    legalBasis: source.legalBasis,
  } as PracticeContent;
}
