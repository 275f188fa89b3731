import { Injectable } from '@nestjs/common';
import { inOrderOf, requestLoader } from '../platform/graphql/request-loader.js';
import { JobcenterService } from './jobcenter.service.js';

/** Jobcenters in batches. */
@Injectable()
export class JobcenterLoaders {
  constructor(private readonly jobcenters: JobcenterService) {}

  /** By id; undefined for an unknown one. */
  readonly byId = requestLoader(async (ids: readonly string[]) =>
    inOrderOf(ids, await this.jobcenters.listByIds(ids), (jobcenter) => jobcenter.id),
  );
}
