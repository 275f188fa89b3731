import { registerEnumType } from '@nestjs/graphql';
import { PROGRAMME_FORMATS, type ProgrammeFormat } from '../formats/programme.js';

/** How far an import is. */
export enum ScheduleImportState {
  PLANNING = 'PLANNING',
  PLANNED = 'PLANNED',
  APPLIED = 'APPLIED',
  FAILED = 'FAILED',
}

registerEnumType(ScheduleImportState, {
  name: 'ScheduleImportState',
  description: 'How far an import is.',
  valuesMap: {
    PLANNING: { description: 'The file is fetched, read and compared; ask again soon.' },
    PLANNED: { description: 'The plan waits to be applied.' },
    APPLIED: { description: 'The programme is as the plan says.' },
    FAILED: { description: 'The file cannot be had or read; `problem` says why.' },
  },
});

/** What is done for a plan, one after the other. */
export enum ScheduleImportStep {
  FETCHING = 'FETCHING',
  READING = 'READING',
  COMPARING = 'COMPARING',
}

registerEnumType(ScheduleImportStep, {
  name: 'ScheduleImportStep',
  description: 'What is done for the plan of an import, one after the other.',
  valuesMap: {
    FETCHING: { description: 'It waits for a worker, or the file is fetched.' },
    READING: { description: 'The file is read.' },
    COMPARING: { description: 'What it says is compared with the programme as it is here.' },
  },
});

/** What an import does with a slot. */
export enum ScheduleChangeKind {
  UNREADABLE = 'UNREADABLE',
  GONE = 'GONE',
  MOVED = 'MOVED',
  CHANGED = 'CHANGED',
  ADDED = 'ADDED',
}

registerEnumType(ScheduleChangeKind, {
  name: 'ScheduleChangeKind',
  description: 'What an import does with a slot.',
  valuesMap: {
    UNREADABLE: { description: 'Stands in the file and cannot be taken over.' },
    GONE: { description: 'Is in the file no more: it will be cancelled, not deleted.' },
    MOVED: { description: 'Has another time or room, and possibly other changes.' },
    CHANGED: { description: 'Is different in other fields.' },
    ADDED: { description: 'Is new.' },
  },
});

/** The formats as a GraphQL enum. */
export const ScheduleFormat = Object.fromEntries(PROGRAMME_FORMATS.map((format) => [format, format])) as {
  readonly [Format in ProgrammeFormat]: Format;
};

registerEnumType(ScheduleFormat, {
  name: 'ScheduleFormat',
  description: 'What a file was recognised as.',
  valuesMap: {
    SCHEDULE_JSON: { description: '`schedule.json` with days and rooms (pretalx, frab).' },
    SCHEDULE_JSON_2: { description: '`schedule.json` with a flat list (c3voc "schedule2").' },
    SCHEDULE_XML: { description: '`schedule.xml` (frab, pentabarf, pretalx).' },
    ICALENDAR: { description: 'iCalendar.' },
    INDICO_JSON: { description: 'Export of Indico.' },
    CSV: { description: 'Table with a header.' },
  },
});
