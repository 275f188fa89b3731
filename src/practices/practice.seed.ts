import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { newId } from '../kernel/ids.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { StaffDirectory } from '../people/staff-directory.js';
import { Config } from '../platform/config/config.js';
import { dataFile } from '../platform/config/data-files.js';
import type { DemoCount } from '../platform/config/demo-count.js';
import { Transactor } from '../platform/database/transactor.js';
import { Facts } from '../platform/jobs/facts.js';
import { practiceChanged, practicePublished } from './practice.facts.js';
import { checkContent } from './practice-content.js';
import type { PracticeVisibility } from './practice.enums.js';
import { renderHtml } from './practice-html.js';
import { PracticeRepository } from './practice.repository.js';

/** One file of `data/demo/practices/`. */
interface DemoPractice {
  readonly key: string;
  readonly jobcenter: string;
  readonly authors: readonly string[];
  readonly publishedOn: string;
  readonly visibility: PracticeVisibility;
  readonly content: unknown;
}

/** Publishes the demo practices, which are marked as such. */
@Injectable()
export class PracticeSeed {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly repository: PracticeRepository,
    private readonly jobcenters: JobcenterService,
    private readonly staff: StaffDirectory,
    private readonly facts: Facts,
  ) {}

  /** Publishes those that are not there yet, as of the day that their file names; files that are known change nothing. */
  async runDemo(): Promise<DemoCount> {
    const folder = dataFile('demo', 'practices');
    const files = readdirSync(folder)
      .filter((file) => file.endsWith('.json'))
      .sort();
    let added = 0;
    for (const file of files)
      if (await this.publish(JSON.parse(readFileSync(dataFile('demo', 'practices', file), 'utf8')) as DemoPractice))
        added += 1;
    return { total: files.length, added };
  }

  /** Whether it was not there yet. */
  private async publish(demo: DemoPractice): Promise<boolean> {
    const id = idOf(demo.key);
    const checked = checkContent(demo.content);
    if ('violations' in checked)
      throw new Error(`Demo practice ${demo.key}: ${checked.violations.map(({ message }) => message).join(' ')}`);
    const house = await this.jobcenters.findByOfficialNumber(demo.jobcenter);
    if (!house) throw new Error(`Demo practice ${demo.key}: no jobcenter ${demo.jobcenter}`);
    const publishedAt = new Date(`${demo.publishedOn}T09:00:00Z`);
    return this.transactor.run(async (tx) => {
      if ((await this.repository.findByIds(tx, [id])).length > 0) return false;
      const authors = [];
      // One after the other: a transaction has one connection.
      for (const key of demo.authors) authors.push(await this.staff.findBySubject(tx, this.config.oidc.issuer, key));
      const [mainAuthor] = authors;
      if (!mainAuthor) throw new Error(`Demo practice ${demo.key}: no author ${demo.authors[0]}`);
      await this.repository.insert(tx, {
        id,
        jobcenterId: house.id,
        visibility: demo.visibility,
        createdAt: publishedAt,
        authorId: mainAuthor.id,
      });
      for (const author of authors.slice(1)) {
        await this.repository.insertAuthor(tx, id, author!.id, publishedAt);
        if (author!.jobcenterId !== house.id) await this.repository.setPartner(tx, id, author!.jobcenterId);
      }
      const revisionId = newId();
      await this.repository.publishDemo(tx, { practiceId: id, revisionId, slug: demo.key, publishedAt });
      const revision = {
        id: revisionId,
        practiceId: id,
        number: 1,
        content: checked.content,
        html: renderHtml(checked.content),
        publishedAt,
        organisationForm: house.form,
        caseloadRatio: house.caseloadRatio,
        land: house.land,
        redactedAt: null,
        redactionReason: null,
      };
      await this.repository.insertRevision(tx, revision, mainAuthor.id);
      await this.facts.announce(tx, practicePublished, { practiceId: id });
      await this.facts.announce(tx, practiceChanged, { practiceId: id });
      return true;
    });
  }
}

/** The same id at every seeding, so that it happens once. */
function idOf(key: string): string {
  const hex = createHash('sha256').update(`demo-practice:${key}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
