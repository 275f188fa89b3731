import { registerEnumType } from '@nestjs/graphql';

/** State of an event. */
export enum EventState {
  DRAFT = 'DRAFT',
  PUBLISHED = 'PUBLISHED',
  CANCELLED = 'CANCELLED',
}

registerEnumType(EventState, {
  name: 'EventState',
  description: 'State of an event.',
  valuesMap: {
    DRAFT: { description: 'Entwurf: seen by its organisers and by editors only.' },
    PUBLISHED: { description: 'Seen by all members.' },
    CANCELLED: { description: 'Abgesagt, with all its talks.' },
  },
});

/** Which events to list, and in which order. */
export enum EventPeriod {
  UPCOMING = 'UPCOMING',
  PAST = 'PAST',
}

registerEnumType(EventPeriod, {
  name: 'EventPeriod',
  description: 'Which events to list, and in which order.',
  valuesMap: {
    UPCOMING: { description: 'Those that are not over yet, the next one first.' },
    PAST: { description: 'Those that are over, the latest first.' },
  },
});
