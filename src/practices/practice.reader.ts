import { Injectable } from '@nestjs/common';
import type { Actor, Member } from '../kernel/actor.js';
import { BadUserInputError } from '../kernel/errors.js';
import { toId } from '../kernel/ids.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../kernel/page.js';
import { Transactor } from '../platform/database/transactor.js';
import { renderMarkdown } from './practice-html.js';
import { mayReadPublished, maySee } from './practice.policy.js';
import { PracticeRepository } from './practice.repository.js';
import { toPractice, toRevision } from './practice.presenter.js';
import type { Practice, PracticeRevision } from './practice.types.js';
import type { PracticeView } from './practice.view.js';

/** Of `approach`, the longest Markdown of a content. */
const MAX_MARKDOWN = 20_000;

/** Reading practices, as far as the actor may. */
@Injectable()
export class PracticeReader {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: PracticeRepository,
  ) {}

  /** The practice, or null when there is none or the actor may not see it. */
  async find(actor: Actor, id: string): Promise<Practice | null> {
    const [view] = await this.repository.findByIds(this.transactor.reader, [toId(id)]);
    return (view && toPractice(actor, view)) ?? null;
  }

  async findBySlug(actor: Actor, slug: string): Promise<Practice | null> {
    const view = await this.repository.findBySlug(this.transactor.reader, slug);
    return (view && toPractice(actor, view)) ?? null;
  }

  /**
   * Published practices with the ids that the actor may read and that are not archived, in no order.
   * Unless they are read `whole`, there is nothing in their `WHOLE_FIELDS`, which spares more than half of the work.
   */
  async listReadable(actor: Actor, ids: readonly string[], whole = true): Promise<Practice[]> {
    if (ids.length === 0) return [];
    const views = whole
      ? await this.repository.findByIds(this.transactor.reader, ids)
      : await this.repository.findShortByIds(this.transactor.reader, ids);
    return views
      .filter((view) => view.archivedAt === null && view.revision?.content && mayReadPublished(actor, view))
      .map((view) => toPractice(actor, view)!);
  }

  /** The practices with the ids that exist for the actor, archived ones too, in no order. */
  async listVisible(actor: Actor, ids: readonly string[]): Promise<Practice[]> {
    const views = await this.repository.findByIds(this.transactor.reader, ids);
    return views.flatMap((view) => toPractice(actor, view) ?? []);
  }

  /** Markdown as `problemHtml` and `approachHtml` show it. @throws BadUserInputError beyond the longest text of a content */
  previewMarkdown(markdown: string): string {
    if (markdown.length > MAX_MARKDOWN)
      throw new BadUserInputError('markdown', `Der Text hat höchstens ${MAX_MARKDOWN} Zeichen.`);
    return renderMarkdown(markdown);
  }

  /** Practices the member writes, newest first. @throws BadUserInputError on a bad cursor */
  async listMine(actor: Member, page: PageRequest): Promise<Page<Practice>> {
    const found = await this.repository.listByAuthor(
      this.transactor.reader,
      actor.staffMemberId,
      fromCursor(page.after, ['instant', 'id']),
      page.first + 1,
    );
    return visiblePage(
      actor,
      toPage(found, page.first, (view) => [view.createdAt.toISOString(), view.id]),
    );
  }

  /** Submitted drafts, the oldest first. @throws BadUserInputError on a bad cursor */
  async listInReview(actor: Member, page: PageRequest): Promise<Page<Practice>> {
    const found = await this.repository.listInReview(
      this.transactor.reader,
      fromCursor(page.after, ['instant', 'id']),
      page.first + 1,
    );
    return visiblePage(
      actor,
      toPage(found, page.first, (view) => [view.draft!.submittedAt!.toISOString(), view.id]),
    );
  }

  /** Published revisions, the newest first; an empty page for a practice that the actor may not read. @throws BadUserInputError on a bad cursor */
  async listRevisions(actor: Actor, practiceId: string, page: PageRequest): Promise<Page<PracticeRevision>> {
    const after = fromCursor(page.after, ['number']);
    const [view] = await this.repository.findByIds(this.transactor.reader, [practiceId]);
    if (!view || !maySee(actor, view)) return { edges: [], hasNextPage: false };
    const found = await this.repository.listRevisions(this.transactor.reader, practiceId, after, page.first + 1);
    const revisions = toPage(found, page.first, (revision) => [revision.number]);
    return { ...revisions, edges: revisions.edges.map(({ node, cursor }) => ({ node: toRevision(node), cursor })) };
  }

  /** The published revision of a practice with the number; null when there is none that the actor may read. */
  async findRevision(actor: Actor, practiceId: string, number: number): Promise<PracticeRevision | null> {
    const [view] = await this.repository.findByIds(this.transactor.reader, [practiceId]);
    if (!view || !maySee(actor, view)) return null;
    const found = await this.repository.findRevision(this.transactor.reader, practiceId, number);
    return found ? toRevision(found) : null;
  }
}

function visiblePage(actor: Actor, page: Page<PracticeView>): Page<Practice> {
  const edges = page.edges.flatMap(({ node, cursor }) => {
    const practice = toPractice(actor, node);
    return practice ? [{ node: practice, cursor }] : [];
  });
  return { ...page, edges };
}
