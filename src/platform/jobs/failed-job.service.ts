import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { toId } from '../../kernel/ids.js';
import { fromCursor, toPage, type Page, type PageRequest } from '../../kernel/page.js';
import { Audit } from '../audit/audit.js';
import { Transactor } from '../database/transactor.js';
import { NotFound } from '../graphql/problems.js';
import { FailedJobRepository } from './failed-job.repository.js';
import { JobRetried, type FailedJob, type RetryJobResult } from './failed-job.types.js';
import { Jobs } from './jobs.js';

/** What admins do about background work that was given up. */
@Injectable()
export class FailedJobService {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: FailedJobRepository,
    private readonly jobs: Jobs,
    private readonly audit: Audit,
  ) {}

  /** Jobs that were given up in the last week, the latest first. @throws BadUserInputError on a bad cursor */
  async list(page: PageRequest): Promise<Page<FailedJob>> {
    const after = fromCursor(page.after, ['instant', 'id']);
    const found = await this.repository.list(this.transactor.reader, after, page.first + 1);
    return toPage(found, page.first, (job) => [job.failedAt.toISOString(), job.id]);
  }

  /** Lets a job be tried once more. Of several at the same moment exactly one counts; the others find no failed job. */
  retry(actor: Member, id: string): Promise<RetryJobResult> {
    return this.transactor.run(async (tx) => {
      const kind = await this.repository.lockKind(tx, toId(id));
      if (kind === undefined) return new NotFound('Der Vorgang');
      await this.jobs.retry(tx, kind, id);
      await this.audit.record(tx, {
        actorId: actor.staffMemberId,
        action: 'job.retried',
        objectId: id,
        details: { kind },
      });
      return new JobRetried(id);
    });
  }
}
