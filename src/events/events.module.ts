import { Module } from '@nestjs/common';
import { JobcentersModule } from '../jobcenters/jobcenters.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PracticesModule } from '../practices/practices.module.js';
import { VocabulariesModule } from '../vocabularies/vocabularies.module.js';
import { EventChange } from './event-change.js';
import './event-organiser.entity.js';
import './event.entity.js';
import { EventFieldsResolver } from './event.fields.resolver.js';
import { EventLoaders } from './event.loaders.js';
import { EventReader } from './event.reader.js';
import { EventRepository } from './event.repository.js';
import { EventResolver } from './event.resolver.js';
import { EventWriter } from './event.writer.js';
import './talks/talk-material.entity.js';
import './talks/talk-speaker.entity.js';
import './talks/talk.entity.js';
import { TalkFieldsResolver, TalkSpeakerFieldsResolver } from './talks/talk.fields.resolver.js';
import { TalkReader } from './talks/talk.reader.js';
import { TalkRepository } from './talks/talk.repository.js';
import { TalkResolver } from './talks/talk.resolver.js';
import { TalkWriter } from './talks/talk.writer.js';

/** Events and their programmes. */
@Module({
  imports: [VocabulariesModule, JobcentersModule, PeopleModule, PracticesModule],
  providers: [
    EventRepository,
    TalkRepository,
    EventChange,
    EventReader,
    EventWriter,
    EventLoaders,
    EventResolver,
    EventFieldsResolver,
    TalkReader,
    TalkWriter,
    TalkResolver,
    TalkFieldsResolver,
    TalkSpeakerFieldsResolver,
  ],
})
export class EventsModule {}
