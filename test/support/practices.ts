import { DataSource } from 'typeorm';
import type { Client } from './client.js';
import type { TestService } from './service.js';
import { until } from './until.js';

/** A content with everything that is needed to submit it. */
export const COMPLETE_CONTENT = {
  title: 'Sprechstunde im Waschsalon',
  summary: 'Wir beraten dort, wo Menschen ohnehin warten. Das senkt die Schwelle.',
  problem: 'Viele kommen nicht ins Haus.',
  approach: 'Zwei Kolleginnen sitzen einmal in der Woche im Waschsalon.',
  go: 'Wenn es einen Ort gibt, an dem Ihre Leute ohnehin sind.',
  noGo: 'Niemals Akten mitnehmen.',
  topics: ['VIDEOBERATUNG'],
  result: { kind: 'POSITIVE' },
};

export interface PracticeOptions {
  /** Demo account that writes; `author` by default. */
  readonly who?: string;
  /** What differs from `COMPLETE_CONTENT`. */
  readonly content?: object;
  readonly visibility?: 'NETWORK' | 'JOBCENTER';
}

export interface MadePractice {
  readonly id: string;
  readonly version: number;
}

export interface PublishedPractice extends MadePractice {
  readonly slug: string;
  readonly revisionId: string;
}

const CHANGED = '{ __typename ... on PracticeChanged { practice { id version slug revision { id } } } }';

/** Begins a practice as a draft. */
export async function draftPractice(service: Client, options: PracticeOptions = {}): Promise<MadePractice> {
  const input = {
    content: { ...COMPLETE_CONTENT, ...options.content },
    ...(options.visibility ? { visibility: options.visibility } : {}),
  };
  const { createPractice } = await service.ask(
    options.who ?? 'author',
    `mutation ($input: CreatePracticeInput!) { createPractice(input: $input) ${CHANGED} }`,
    { input },
  );
  return practiceOf(createPractice);
}

/** Runs one of the mutations that take id and version; answers what the API answers, `practice` with id, version and slug. */
export async function changePractice(
  service: Client,
  who: string,
  operation: 'submitPractice' | 'publishPractice' | 'consentToPractice',
  { id, version }: MadePractice,
): Promise<any> {
  const answer = await service.ask(
    who,
    `mutation ($id: ID!, $version: Int!) { ${operation}(id: $id, expectedVersion: $version) ${CHANGED} }`,
    { id, version },
  );
  return answer[operation];
}

/** Begins and submits a practice. */
export async function submittedPractice(service: Client, options: PracticeOptions = {}): Promise<MadePractice> {
  const draft = await draftPractice(service, options);
  return practiceOf(await changePractice(service, options.who ?? 'author', 'submitPractice', draft));
}

/** Begins, submits and publishes a practice. */
export async function publishedPractice(service: Client, options: PracticeOptions = {}): Promise<PublishedPractice> {
  return publishDraft(service, options.who ?? 'author', await draftPractice(service, options));
}

/** Submits and publishes a draft. */
export async function publishDraft(service: Client, who: string, draft: MadePractice): Promise<PublishedPractice> {
  const submitted = practiceOf(await changePractice(service, who, 'submitPractice', draft));
  return practiceOf(await changePractice(service, 'editor', 'publishPractice', submitted)) as PublishedPractice;
}

/** Waits until the search index shows every practice as it is now. */
export async function untilIndexed(service: TestService): Promise<void> {
  await until('the index is current', async () => {
    const [{ stale }] = await service.app.get(DataSource).query(`
      SELECT count(*)::int AS stale
      FROM practices p LEFT JOIN practice_revisions r ON r.id = p.published_revision_id LEFT JOIN search_documents d ON d.id = p.id
      WHERE CASE WHEN p.archived_at IS NULL AND r.content IS NOT NULL THEN d.search_version IS DISTINCT FROM p.search_version ELSE d.id IS NOT NULL END`);
    return stale === 0;
  });
}

/** A word that stands nowhere else. */
export function uniqueWord(): string {
  const letters = Array.from({ length: 10 }, () => 'bcdfghjklmnpqrstvwxz'[Math.floor(Math.random() * 20)]);
  return `quo${letters.join('')}x`;
}

/** The ids of the houses by official number. */
export async function housesByNumber(service: TestService): Promise<ReadonlyMap<string, string>> {
  const houses = await service.app
    .get(DataSource)
    .query(`SELECT jobcenter_id AS id, official_number AS number FROM jobcenter_versions WHERE valid_to IS NULL`);
  return new Map(houses.map(({ id, number }: { id: string; number: string }) => [number, id]));
}

function practiceOf(result: any): PublishedPractice {
  if (result.__typename !== 'PracticeChanged') throw new Error(`Not changed but ${JSON.stringify(result)}`);
  const { id, version, slug, revision } = result.practice;
  return { id, version, slug, revisionId: revision?.id };
}
