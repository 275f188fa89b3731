import type { TestService } from './service.js';

const PROBLEM = '__typename ... on Problem { message }';
const INVALID = '... on InputInvalid { violations { field message } }';
const EVENT_CHANGED = '... on EventChanged { event { id title version state } }';
const EVENT_CHANGED_MEANWHILE = '... on EventChangedMeanwhile { event { id title version } }';
const TALK_CHANGED = `... on TalkChanged { talk { id title version state room lastMovedAt speakers { id name } materials { url title } } }`;
const TALK_CHANGED_MEANWHILE = '... on TalkChangedMeanwhile { talk { id title version room } }';
/** What is asked of the outcome of each operation. */
const OUTCOMES = {
  createEvent: [PROBLEM, INVALID, EVENT_CHANGED],
  updateEvent: [PROBLEM, INVALID, EVENT_CHANGED, EVENT_CHANGED_MEANWHILE],
  publishEvent: [PROBLEM, EVENT_CHANGED, EVENT_CHANGED_MEANWHILE, '... on EventIncomplete { missing { field } }'],
  cancelEvent: [PROBLEM, EVENT_CHANGED, EVENT_CHANGED_MEANWHILE],
  deleteEventDraft: [PROBLEM, EVENT_CHANGED_MEANWHILE, '... on EventDraftDeleted { eventId }'],
  createTalk: [PROBLEM, INVALID, TALK_CHANGED],
  updateTalk: [PROBLEM, INVALID, TALK_CHANGED, TALK_CHANGED_MEANWHILE],
  cancelTalk: [PROBLEM, TALK_CHANGED, TALK_CHANGED_MEANWHILE],
  deleteTalk: [PROBLEM, TALK_CHANGED_MEANWHILE, '... on TalkDeleted { talkId }'],
} as const;
type Operation = keyof typeof OUTCOMES;

/** A conference of two days that is not over yet. */
export const CONFERENCE = {
  kind: 'ANNUAL_CONFERENCE',
  title: 'Jahrestagung',
  startsOn: '2031-03-12',
  endsOn: '2031-03-13',
  place: 'Berlin',
};
/** A talk on its first day. */
export const TALK = {
  kind: 'TALK',
  title: 'Beratung im Waschsalon',
  startsAt: '2031-03-12T09:00:00Z',
  endsAt: '2031-03-12T09:45:00Z',
  room: 'Saal 1',
};

export interface Made {
  readonly id: string;
  readonly version: number;
}

/** What people do with events, short enough for tests. Answers are those of the API. */
export interface EventActions {
  createEvent(who: string, input?: object): Promise<any>;
  updateEvent(who: string, event: Made, input: object): Promise<any>;
  /** Runs an operation on something of a version. */
  change(
    who: string,
    operation: 'publishEvent' | 'cancelEvent' | 'deleteEventDraft' | 'cancelTalk' | 'deleteTalk',
    made: Made,
  ): Promise<any>;
  createTalk(who: string, eventId: string, input?: object): Promise<any>;
  updateTalk(who: string, talk: Made, input: object): Promise<any>;
  /** A draft of `organiser`. */
  draft(input?: object): Promise<Made>;
  /** A published event of `organiser`. */
  published(input?: object): Promise<Made>;
  /** A talk that `organiser` has put into the programme. */
  talk(eventId: string, input?: object): Promise<Made>;
}

/** Makes the actions for a service, which may be started later. */
export function eventActions(service: () => TestService): EventActions {
  const run = async (
    who: string,
    operation: Operation,
    declared: Readonly<Record<string, string>>,
    variables: object,
  ): Promise<any> => {
    const names = Object.entries(declared);
    const head = names.map(([name, type]) => `$${name}: ${type}`).join(', ');
    const given = names.map(([name]) => `${name}: $${name}`).join(', ');
    const mutation = `mutation (${head}) { ${operation}(${given}) { ${OUTCOMES[operation].join(' ')} } }`;
    return (await service().ask(who, mutation, variables))[operation];
  };
  const createEvent: EventActions['createEvent'] = (who, input = {}) =>
    run(who, 'createEvent', { input: 'CreateEventInput!' }, { input: { ...CONFERENCE, ...input } });
  const change: EventActions['change'] = (who, operation, { id, version }) =>
    run(who, operation, { id: 'ID!', expectedVersion: 'Int!' }, { id, expectedVersion: version });
  const update =
    (operation: 'updateEvent' | 'updateTalk', input: string) =>
    (who: string, { id, version }: Made, changed: object): Promise<any> =>
      run(
        who,
        operation,
        { id: 'ID!', expectedVersion: 'Int!', input },
        { id, expectedVersion: version, input: changed },
      );
  const createTalk: EventActions['createTalk'] = (who, eventId, input = {}) =>
    run(who, 'createTalk', { eventId: 'ID!', input: 'CreateTalkInput!' }, { eventId, input: { ...TALK, ...input } });
  const draft: EventActions['draft'] = async (input) => madeOf(await createEvent('organiser', input));
  return {
    createEvent,
    change,
    createTalk,
    draft,
    updateEvent: update('updateEvent', 'UpdateEventInput!'),
    updateTalk: update('updateTalk', 'UpdateTalkInput!'),
    published: async (input) => madeOf(await change('organiser', 'publishEvent', await draft(input))),
    talk: async (eventId, input) => madeOf(await createTalk('organiser', eventId, input)),
  };
}

/** What a change answers, as far as the next one needs it. */
export function madeOf(outcome: any): Made {
  const made = outcome.event ?? outcome.talk;
  if (!made || !outcome.__typename.endsWith('Changed')) throw new Error(`Not changed but ${JSON.stringify(outcome)}`);
  return { id: made.id, version: made.version };
}
