import { Module, type DynamicModule } from '@nestjs/common';
import { LoggerModule } from 'nestjs-pino';
import { ContactsModule } from './contacts/contacts.module.js';
import { EventsModule } from './events/events.module.js';
import { LegalModule } from './legal/legal.module.js';
import { JobcentersModule } from './jobcenters/jobcenters.module.js';
import { PeopleModule } from './people/people.module.js';
import { AccessModule } from './platform/access/access.module.js';
import { AuditModule } from './platform/audit/audit.module.js';
import type { Config } from './platform/config/config.js';
import { ConfigModule } from './platform/config/config.module.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { FetchingModule } from './platform/fetching/fetching.module.js';
import { GraphQLModule } from './platform/graphql/graphql.module.js';
import { HealthModule } from './platform/health/health.module.js';
import { HttpModule } from './platform/http/http.module.js';
import { loggerOptions } from './platform/http/logging.js';
import { IdempotencyModule } from './platform/idempotency/idempotency.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import { MailModule } from './platform/mail/mail.module.js';
import { UploadsModule } from './platform/uploads/uploads.module.js';
import { PracticesModule } from './practices/practices.module.js';
import { SearchModule } from './search/search.module.js';
import { VocabulariesModule } from './vocabularies/vocabularies.module.js';

/** The rooms in their order: each may use those above it, never those below. */
@Module({})
export class AppModule {
  static forRoot(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        LoggerModule.forRoot(loggerOptions(config)),
        HealthModule,
        DatabaseModule,
        JobsModule,
        AuditModule,
        IdempotencyModule,
        MailModule,
        HttpModule,
        AccessModule,
        GraphQLModule,
        UploadsModule,
        FetchingModule,
        VocabulariesModule,
        JobcentersModule,
        PeopleModule,
        PracticesModule,
        SearchModule,
        ContactsModule,
        EventsModule,
        LegalModule,
      ],
    };
  }
}
