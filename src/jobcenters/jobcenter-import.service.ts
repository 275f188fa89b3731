import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { germanDateOf } from '../kernel/dates.js';
import { newId } from '../kernel/ids.js';
import { Audit } from '../platform/audit/audit.js';
import type { TransactionHandle } from '../platform/database/handles.js';
import { Transactor } from '../platform/database/transactor.js';
import { Facts } from '../platform/jobs/facts.js';
import { VocabularyService } from '../vocabularies/vocabulary.service.js';
import { VocabularyName } from '../vocabularies/vocabulary.types.js';
import { ImportFileError, readCsv, type ImportFile } from './jobcenter-import.csv.js';
import {
  isApplicable,
  type ChangedHouse,
  type JobcenterImportPlan,
  type ListedHouse,
  type ListedSuccession,
  type Parsed,
  type PresentHouse,
} from './jobcenter-import.model.js';
import { planJobcenterImport } from './jobcenter-import.plan.js';
import { formatPlan } from './jobcenter-import.report.js';
import { JobcenterImportRepository } from './jobcenter-import.repository.js';
import { NEEDED_OF_LIST, NEEDED_OF_SUCCESSIONS, toListedHouses, toListedSuccessions } from './jobcenter-import.rows.js';
import { jobcenterChanged } from './jobcenter.facts.js';

/** First day of what a first import writes: the list that ships with the service is in force since then. */
const FIRST_DAY = '2026-01-01';

/** Fields that have dated versions; the others are kept as of today only. */
const DATED = new Set<string>(['officialNumber', 'officialName', 'name', 'form', 'comparisonType']);

/** What is imported, and by whom. */
export interface ImportSources {
  /** CSV file with all jobcenters. */
  readonly file: ImportFile;
  /** CSV file with `old,new,date,kind`: renumberings, mergers and splits. */
  readonly successionsFile?: ImportFile | undefined;
  /** First day of new versions, `YYYY-MM-DD`; today in Germany by default, a fixed early day in an empty directory. */
  readonly effectiveOn?: string | undefined;
  /** Who imports; nobody for an operator at the command line. */
  readonly actorId?: string;
}

/** What whoever applies an import has to say about it. */
export interface ApplyOptions {
  /** Whether the plan is the one that was asked for; any is by default. */
  readonly isExpected?: (plan: JobcenterImportPlan) => boolean;
  /** Notes in the same transaction what came of it. */
  readonly conclude?: (tx: TransactionHandle, plan: JobcenterImportPlan, isDone: boolean) => Promise<void>;
}

interface ReadSources {
  readonly list: Parsed<ListedHouse>;
  readonly successions: Parsed<ListedSuccession>;
  readonly effectiveOn: string | undefined;
}

/** Brings the directory in line with an official list. */
@Injectable()
export class JobcenterImport {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: JobcenterImportRepository,
    private readonly vocabularies: VocabularyService,
    private readonly audit: Audit,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * Plans, and with `apply` carries the plan out, for the command line. `text` is German and made for people; `ok` is
   * false when a file cannot be read, or the plan has bad rows or blocked houses (then nothing is ever changed).
   */
  async run(options: ImportSources & { readonly apply: boolean }): Promise<{ text: string; ok: boolean }> {
    try {
      const plan = options.apply ? await this.apply(options) : await this.plan(options);
      return { text: formatPlan(plan, { applied: options.apply && isApplicable(plan) }), ok: isApplicable(plan) };
    } catch (error) {
      if (error instanceof ImportFileError) return { text: error.message, ok: false };
      throw error;
    }
  }

  /** Says what an import would do; changes nothing. @throws ImportFileError */
  async plan(sources: ImportSources): Promise<JobcenterImportPlan> {
    const read = await this.read(sources);
    return this.planFor(await this.repository.listAll(this.transactor.reader), read);
  }

  /**
   * Carries an import out in one transaction and returns what it did. A plan with bad rows or blocked houses changes nothing
   * (`isApplicable` tells), nor does one that `isExpected` refuses. Writes dated versions, successions and audit entries; announces `jobcenter.changed` for each
   * house that changed, was renumbered or closed.
   *
   * @throws ImportFileError
   */
  async apply(sources: ImportSources, { isExpected, conclude }: ApplyOptions = {}): Promise<JobcenterImportPlan> {
    const read = await this.read(sources);
    return this.transactor.run(async (tx) => {
      await this.repository.lockDirectory(tx);
      const plan = this.planFor(await this.repository.listAll(tx), read);
      const isDone = isApplicable(plan) && (isExpected?.(plan) ?? true);
      if (isDone) await this.carryOut(tx, plan, sources.actorId ?? null);
      await conclude?.(tx, plan, isDone);
      return plan;
    });
  }

  /** Fills a directory that has no house yet, and leaves any other alone. Returns how many houses there are. @throws ImportFileError */
  async fill(file: string): Promise<number> {
    const read = await this.read({ file });
    return this.transactor.run(async (tx) => {
      await this.repository.lockDirectory(tx);
      const present = await this.repository.count(tx);
      if (present > 0) return present;
      const plan = this.planFor([], read);
      if (!isApplicable(plan)) throw new ImportFileError(formatPlan(plan, { applied: false }));
      await this.carryOut(tx, plan, null);
      return plan.added.length;
    });
  }

  private async read(sources: ImportSources): Promise<ReadSources> {
    const lines = await readCsv(sources.file, NEEDED_OF_LIST);
    const successionLines =
      sources.successionsFile === undefined ? [] : await readCsv(sources.successionsFile, NEEDED_OF_SUCCESSIONS);
    const codes = {
      laender: await this.codesByWord(VocabularyName.LAENDER),
      comparisonTypes: await this.codesByWord(VocabularyName.COMPARISON_TYPES),
    };
    return {
      list: toListedHouses(lines, codes),
      successions: toListedSuccessions(successionLines, this.today()),
      effectiveOn: sources.effectiveOn,
    };
  }

  private planFor(
    present: readonly PresentHouse[],
    { list, successions, effectiveOn }: ReadSources,
  ): JobcenterImportPlan {
    const firstDay = present.length === 0 && FIRST_DAY < this.today() ? FIRST_DAY : this.today();
    return planJobcenterImport(present, list, successions, effectiveOn ?? firstDay);
  }

  private async carryOut(tx: TransactionHandle, plan: JobcenterImportPlan, actorId: string | null): Promise<void> {
    const changing = [...plan.changed, ...plan.renumbered];
    const versions = changing.filter(hasDatedChange);
    const added = plan.added.map((house) => ({ ...house, id: newId(), effectiveOn: plan.effectiveOn }));
    // Houses that close give up their numbers before others take them.
    await this.repository.close(
      tx,
      plan.gone.map(({ house, closedOn }) => ({ id: house.id, closedOn })),
    );
    await this.repository.changeVersions(
      tx,
      versions.map(({ house, next, effectiveOn }) => ({ ...next, id: house.id, effectiveOn })),
    );
    await this.repository.updateHouses(
      tx,
      changing.map(({ house, next }) => ({ ...next, id: house.id })),
    );
    await this.repository.add(tx, added);
    await this.recordSuccessions(tx, plan);

    const record = (action: string, objectId: string, details: Record<string, string>): Promise<void> =>
      this.audit.record(tx, { actorId, action, objectId, details });
    for (const house of added) await record('jobcenter.added', house.id, { officialNumber: house.officialNumber });
    for (const { house, next, changes } of changing) {
      await record('jobcenter.imported', house.id, {
        officialNumber: next.officialNumber,
        fields: changes.map((change) => change.field).join(' '),
      });
    }
    for (const { house, closedOn } of plan.gone)
      await record('jobcenter.closed', house.id, { officialNumber: house.officialNumber, closedOn });
    for (const { house } of [...changing, ...plan.gone])
      await this.facts.announce(tx, jobcenterChanged, { jobcenterId: house.id });
  }

  private async recordSuccessions(tx: TransactionHandle, plan: JobcenterImportPlan): Promise<void> {
    if (plan.successions.length === 0) return;
    const living = (await this.repository.listAll(tx)).filter((house) => house.closedOn === null);
    const idOfNumber = new Map(living.map((house) => [house.officialNumber, house.id]));
    await this.repository.addSuccessions(
      tx,
      plan.successions.map(({ predecessor, successorNumber, kind, effectiveOn }) => ({
        predecessorId: predecessor.id,
        successorId: idOfNumber.get(successorNumber)!,
        kind,
        effectiveOn,
      })),
    );
  }

  /** Codes by everything that a list may write for them, in lower case. */
  private async codesByWord(name: VocabularyName): Promise<Map<string, string>> {
    const entries = await this.vocabularies.list(name);
    return new Map(
      entries.flatMap((entry) =>
        [entry.code, entry.label, ...entry.aliases].map((word) => [word.toLowerCase(), entry.code] as const),
      ),
    );
  }

  private today(): string {
    return germanDateOf(this.clock.now());
  }
}

function hasDatedChange({ house, changes }: ChangedHouse): boolean {
  return house.closedOn !== null || changes.some((change) => DATED.has(change.field));
}
