import { Module } from '@nestjs/common';
import { ContactsModule } from '../contacts/contacts.module.js';
import { JobcentersModule } from '../jobcenters/jobcenters.module.js';
import { PeopleModule } from '../people/people.module.js';
import { PracticesModule } from '../practices/practices.module.js';
import { SearchModule } from '../search/search.module.js';
import { VocabulariesModule } from '../vocabularies/vocabularies.module.js';
import { EventChange } from './event-change.js';
import './event-organiser.entity.js';
import './event.entity.js';
import { EventFieldsResolver } from './event.fields.resolver.js';
import { EventLoaders } from './event.loaders.js';
import { EventReader } from './event.reader.js';
import { EventRepository } from './event.repository.js';
import { EventResolver } from './event.resolver.js';
import { EventSeed } from './event.seed.js';
import { EventWriter } from './event.writer.js';
import {
  ContactRequestEventResolver,
  EventAttendanceResolver,
  PracticeMeetingsResolver,
  TalkBookmarkResolver,
} from './attendance/attendance.fields.resolver.js';
import { AttendanceLoaders } from './attendance/attendance.loaders.js';
import { AttendanceRepository } from './attendance/attendance.repository.js';
import { AttendanceResolver } from './attendance/attendance.resolver.js';
import { AttendanceService } from './attendance/attendance.service.js';
import './attendance/event-attendance.entity.js';
import './attendance/talk-bookmark.entity.js';
import { LinkNotifications } from './links/link.notifications.js';
import { LinkSuggestions } from './links/link-suggestions.js';
import './links/talk-link.entity.js';
import {
  PracticeTalksResolver,
  TalkLinkFieldsResolver,
  TalkPracticesResolver,
} from './links/talk-link.fields.resolver.js';
import { TalkLinkLoaders } from './links/talk-link.loaders.js';
import { TalkLinkReader } from './links/talk-link.reader.js';
import { TalkLinkRepository } from './links/talk-link.repository.js';
import { TalkLinkResolver } from './links/talk-link.resolver.js';
import { TalkLinkService } from './links/talk-link.service.js';
import { ProgrammeAudienceRepository } from './notifications/programme-audience.repository.js';
import { ProgrammeNotifications } from './notifications/programme.notifications.js';
import { ExportRepository } from './exports/export.repository.js';
import { ScheduleExport } from './exports/schedule-export.js';
import { CalendarController } from './feeds/calendar.controller.js';
import './feeds/calendar-key.entity.js';
import { CalendarKeyRepository } from './feeds/calendar-key.repository.js';
import { CalendarKeys } from './feeds/calendar-keys.js';
import { CalendarRepository } from './feeds/calendar.repository.js';
import { CalendarResolver, EventAddressesResolver, TalkAddressesResolver } from './feeds/calendar.resolver.js';
import { Calendars } from './feeds/calendars.js';
import { ScheduleApplier } from './import/schedule-applier.js';
import { ScheduleApplyRepository } from './import/schedule-apply.repository.js';
import './import/schedule-change.entity.js';
import { ScheduleFileImport } from './import/schedule-file-import.js';
import './import/schedule-import.entity.js';
import { ScheduleImportFieldsResolver, SchedulePlanFieldsResolver } from './import/schedule-import.fields.resolver.js';
import { ScheduleImportRepository } from './import/schedule-import.repository.js';
import { ScheduleImportResolver } from './import/schedule-import.resolver.js';
import { ScheduleImportService } from './import/schedule-import.service.js';
import { SchedulePlanner } from './import/schedule-planner.js';
import './import/schedule-source.entity.js';
import { ScheduleSourceRepository } from './import/schedule-source.repository.js';
import { ScheduleSourceResolver } from './import/schedule-source.resolver.js';
import { ScheduleSources } from './import/schedule-sources.js';
import { EventSource } from './search/event.source.js';
import { EverythingResolver } from './search/everything.resolver.js';
import { EverythingService } from './search/everything.service.js';
import { TalkSource } from './search/talk.source.js';
import './talks/talk-material.entity.js';
import './talks/talk-speaker.entity.js';
import './talks/talk.entity.js';
import { SpeakerService } from './talks/speaker.service.js';
import { TalkLoaders } from './talks/talk.loaders.js';
import { TalkFieldsResolver, TalkSpeakerFieldsResolver } from './talks/talk.fields.resolver.js';
import { TalkReader } from './talks/talk.reader.js';
import { TalkRepository } from './talks/talk.repository.js';
import { TalkResolver } from './talks/talk.resolver.js';
import { TalkWriter } from './talks/talk.writer.js';

/** Events and their programmes. */
@Module({
  imports: [VocabulariesModule, JobcentersModule, PeopleModule, PracticesModule, SearchModule, ContactsModule],
  controllers: [CalendarController],
  providers: [
    EventRepository,
    TalkRepository,
    EventChange,
    EventReader,
    EventWriter,
    EventSeed,
    EventLoaders,
    EventResolver,
    EventFieldsResolver,
    TalkReader,
    TalkWriter,
    TalkResolver,
    TalkFieldsResolver,
    TalkSpeakerFieldsResolver,
    TalkLoaders,
    SpeakerService,
    AttendanceRepository,
    AttendanceService,
    AttendanceLoaders,
    AttendanceResolver,
    EventAttendanceResolver,
    TalkBookmarkResolver,
    PracticeMeetingsResolver,
    ContactRequestEventResolver,
    TalkLinkRepository,
    TalkLinkReader,
    TalkLinkService,
    TalkLinkLoaders,
    TalkLinkResolver,
    TalkLinkFieldsResolver,
    PracticeTalksResolver,
    TalkPracticesResolver,
    LinkSuggestions,
    EventSource,
    TalkSource,
    EverythingService,
    EverythingResolver,
    LinkNotifications,
    ProgrammeAudienceRepository,
    ProgrammeNotifications,
    ScheduleImportRepository,
    ScheduleApplyRepository,
    ScheduleApplier,
    SchedulePlanner,
    ScheduleFileImport,
    ScheduleImportService,
    ScheduleImportResolver,
    ScheduleImportFieldsResolver,
    SchedulePlanFieldsResolver,
    ScheduleSourceRepository,
    ScheduleSources,
    ScheduleSourceResolver,
    ExportRepository,
    ScheduleExport,
    CalendarKeyRepository,
    CalendarKeys,
    CalendarRepository,
    Calendars,
    CalendarResolver,
    EventAddressesResolver,
    TalkAddressesResolver,
  ],
})
export class EventsModule {}
