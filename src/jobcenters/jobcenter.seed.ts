import { Injectable } from '@nestjs/common';
import { dataFile } from '../platform/config/data-files.js';
import { JobcenterImport } from './jobcenter-import.service.js';

/** Fills the directory of jobcenters from the list that ships with the service. Needs the vocabularies. */
@Injectable()
export class JobcenterSeed {
  constructor(private readonly jobcenterImport: JobcenterImport) {}

  /**
   * Adds all jobcenters to an empty directory in one transaction. One that is filled stays as it is: it is kept current
   * by coordinators and by imports, which may be newer than the list that ships. Returns how many houses there are.
   */
  run(): Promise<number> {
    return this.jobcenterImport.fill(dataFile('jobcenters.csv'));
  }
}
