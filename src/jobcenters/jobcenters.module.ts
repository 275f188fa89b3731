import { Module } from '@nestjs/common';
import { VocabulariesModule } from '../vocabularies/vocabularies.module.js';
import './import-runs/import-run.entity.js';
import { ImportRunJobs } from './import-runs/import-run.jobs.js';
import { ImportRunRepository } from './import-runs/import-run.repository.js';
import { ImportRunResolver } from './import-runs/import-run.resolver.js';
import { ImportRunService } from './import-runs/import-run.service.js';
import { JobcenterImportRepository } from './jobcenter-import.repository.js';
import { JobcenterImportResolver } from './jobcenter-import.resolver.js';
import { JobcenterUploadImport } from './jobcenter-import.uploads.js';
import { JobcenterImport } from './jobcenter-import.service.js';
import { JobcenterLoaders } from './jobcenter.loaders.js';
import { JobcenterRepository } from './jobcenter.repository.js';
import { JobcenterResolver } from './jobcenter.resolver.js';
import { JobcenterSeed } from './jobcenter.seed.js';
import { JobcenterService } from './jobcenter.service.js';

/** The directory of jobcenters. */
@Module({
  imports: [VocabulariesModule],
  providers: [
    JobcenterRepository,
    JobcenterService,
    JobcenterResolver,
    JobcenterLoaders,
    JobcenterImportRepository,
    JobcenterImport,
    JobcenterUploadImport,
    JobcenterImportResolver,
    ImportRunRepository,
    ImportRunJobs,
    ImportRunService,
    ImportRunResolver,
    JobcenterSeed,
  ],
  exports: [JobcenterService, JobcenterLoaders, JobcenterImport, JobcenterSeed],
})
export class JobcentersModule {}
