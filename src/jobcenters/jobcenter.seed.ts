import { readFileSync } from 'node:fs';
import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { germanDateOf } from '../kernel/dates.js';
import { dataFile } from '../platform/config/data-files.js';
import { Transactor } from '../platform/database/transactor.js';
import { Facts } from '../platform/jobs/facts.js';
import { JobcenterImport } from './jobcenter-import.service.js';
import { jobcenterChanged } from './jobcenter.facts.js';
import { JobcenterRepository } from './jobcenter.repository.js';

/** A caseload of `data/demo/caseloads.json`. */
interface DemoCaseload {
  /** Official number of the house. */
  readonly jobcenter: string;
  readonly ratio: number;
  readonly counted: string;
}

/** Fills the directory of jobcenters from the list that ships with the service. Needs the vocabularies. */
@Injectable()
export class JobcenterSeed {
  constructor(
    private readonly jobcenterImport: JobcenterImport,
    private readonly transactor: Transactor,
    private readonly repository: JobcenterRepository,
    private readonly facts: Facts,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds all jobcenters to an empty directory in one transaction. One that is filled stays as it is: it is kept current
   * by coordinators and by imports, which may be newer than the list that ships. Returns how many houses there are.
   */
  run(): Promise<number> {
    return this.jobcenterImport.fill(dataFile('jobcenters.csv'));
  }

  /**
   * Gives some houses an invented caseload, so that readers of the demo see theirs compared. A house that has one keeps it.
   *
   * @throws Error when a house is not in the directory
   */
  async runDemo(): Promise<void> {
    const caseloads = JSON.parse(readFileSync(dataFile('demo', 'caseloads.json'), 'utf8')) as DemoCaseload[];
    for (const caseload of caseloads) await this.fillCaseload(caseload);
  }

  private async fillCaseload({ jobcenter, ratio, counted }: DemoCaseload): Promise<void> {
    const found = await this.repository.findByOfficialNumber(this.transactor.reader, jobcenter);
    if (!found) throw new Error(`The jobcenter ${jobcenter} of a demo caseload is not in the directory.`);
    await this.transactor.run(async (tx) => {
      const house = await this.repository.lock(tx, found.id);
      if (!house || house.caseloadRatio !== null) return;
      await this.repository.changeVersion(tx, house.id, germanDateOf(this.clock.now()), {
        caseloadRatio: ratio,
        caseloadCounted: counted,
        comparisonType: house.comparisonType,
      });
      await this.facts.announce(tx, jobcenterChanged, { jobcenterId: house.id });
    });
  }
}
