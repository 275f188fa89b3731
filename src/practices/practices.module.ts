import { Module } from '@nestjs/common';
import { JobcentersModule } from '../jobcenters/jobcenters.module.js';
import { PeopleModule } from '../people/people.module.js';
import { VocabulariesModule } from '../vocabularies/vocabularies.module.js';
import { PracticeAuthors } from './practice.authors.js';
import { PracticeChange } from './practice-change.js';
import { PracticeContentFieldsResolver } from './practice-content.fields.resolver.js';
import { PracticeContentService } from './practice-content.service.js';
import { PracticeDraftFieldsResolver } from './practice-draft.fields.resolver.js';
import { PracticeFieldsResolver } from './practice.fields.resolver.js';
import { PracticeLifecycle } from './practice.lifecycle.js';
import { PracticeNotifications } from './practice.notifications.js';
import { PracticeReader } from './practice.reader.js';
import { PracticeRepository } from './practice.repository.js';
import { PracticeResolver } from './practice.resolver.js';
import { PracticeReview } from './practice.review.js';
import { PracticeSeed } from './practice.seed.js';
import { PracticeWriter } from './practice.writer.js';

/** Write-ups: drafts, review, revisions, life cycle. */
@Module({
  imports: [VocabulariesModule, JobcentersModule, PeopleModule],
  providers: [
    PracticeRepository,
    PracticeChange,
    PracticeContentService,
    PracticeReader,
    PracticeWriter,
    PracticeNotifications,
    PracticeAuthors,
    PracticeReview,
    PracticeLifecycle,
    PracticeSeed,
    PracticeResolver,
    PracticeFieldsResolver,
    PracticeDraftFieldsResolver,
    PracticeContentFieldsResolver,
  ],
  exports: [PracticeReader, PracticeRepository],
})
export class PracticesModule {}
