import type { Account } from './accounts.js';
import { done } from './done.js';
import type { TestService } from './service.js';

/** A demo account by its key, or somebody else. */
export type Person = string | Account;

const OFFER = 'functionLabel version pausedUntil maxOpenRequests seats { id }';
const REQUEST = `state answeredBy { id } declineReason { code label } declineNote disclosedChannels { kind value owner { id } }`;
const ENTRY = `id state message practice { id } requester { id } disclosedChannels { kind value owner { id } } ownDisclosures { kind value viewer { id } }
  viewerCan { accept { allowed } decline { allowed } withdraw { allowed } shareChannels { allowed } }`;

/** What people do about contacts, short enough for tests. Answers are those of the API. */
export interface ContactActions {
  /** Sends an operation that must succeed. */
  ask(who: Person, query: string, variables?: object): Promise<any>;
  /** Sets the channels of the person; throws when it is refused. */
  setChannels(who: Person, channels: object[]): Promise<unknown>;
  /** Sets whether the person may be asked; throws when it is refused. */
  setContactable(who: Person, contactable: boolean): Promise<unknown>;
  request(who: Person, practiceId: string, more?: object): Promise<any>;
  /** Runs a mutation about a request; further arguments begin with a comma. */
  answer(who: Person, operation: string, id: string, args?: string): Promise<any>;
  accept(who: Person, id: string, channels?: string): Promise<any>;
  share(who: Person, id: string, channels?: string): Promise<any>;
  /** The request as it stands in a box of the person; undefined when it is not there. */
  find(who: Person, box: 'INBOX' | 'SENT', id: string): Promise<any>;
  offer(practiceId: string): Promise<any>;
  /** Changes the offer; with the version of now unless another is given. */
  updateOffer(who: string, practiceId: string, input: object, expectedVersion?: number): Promise<any>;
}

/** Makes the actions for a service, which may be started later. */
export function contactActions(service: () => TestService): ContactActions {
  const ask: ContactActions['ask'] = async (who, query, variables) => {
    if (typeof who === 'string') return service().ask(who, query, variables);
    const { data, errors } = await who.send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };
  const answer: ContactActions['answer'] = async (who, operation, id, args = '') =>
    (
      await ask(
        who,
        `mutation { ${operation}(id: "${id}"${args}) { __typename ... on Problem { message } ... on InputInvalid { violations { field } } ... on ContactRequestChanged { request { ${REQUEST} } } ... on ContactRequestAnswered { request { ${REQUEST} } } } }`,
      )
    )[operation];
  const offer: ContactActions['offer'] = async (practiceId) =>
    (await ask('seeker', `{ practice(id: "${practiceId}") { contactOffer { ${OFFER} } } }`)).practice.contactOffer;
  return {
    ask,
    answer,
    offer,
    setChannels: (who, channels) =>
      done(
        ask(
          who,
          `mutation ($channels: [ContactChannelInput!]!) { setContactChannels(channels: $channels) { __typename } }`,
          { channels },
        ),
      ),
    setContactable: (who, contactable) =>
      done(ask(who, `mutation { setContactable(contactable: ${contactable}) { __typename } }`)),
    request: async (who, practiceId, more = {}) =>
      (
        await ask(
          who,
          `mutation ($input: RequestContactInput!) { requestContact(input: $input) { __typename ... on Problem { message } ... on ContactRequested { request { id state } } ... on ContactRequestAlreadyOpen { request { id } } ... on InputInvalid { violations { field } } } }`,
          { input: { practiceId, message: 'Wie geht das?', offeredChannels: [], wishedChannel: 'PHONE', ...more } },
        )
      ).requestContact,
    accept: (who, id, channels = '[PHONE]') => answer(who, 'acceptContactRequest', id, `, channels: ${channels}`),
    share: (who, id, channels = '[PHONE]') => answer(who, 'shareContactChannels', id, `, channels: ${channels}`),
    find: async (who, box, id) =>
      (await ask(who, `{ contactRequests(box: ${box}) { nodes { ${ENTRY} } } }`)).contactRequests.nodes.find(
        (entry: { id: string }) => entry.id === id,
      ),
    updateOffer: async (who, practiceId, input, expectedVersion) => {
      const version = expectedVersion ?? (await offer(practiceId)).version;
      const { updateContactOffer } = await ask(
        who,
        `mutation ($id: ID!, $version: Int!, $input: ContactOfferInput!) { updateContactOffer(practiceId: $id, expectedVersion: $version, input: $input) { __typename ... on Problem { message } ... on InputInvalid { violations { field } } ... on ContactOfferChanged { offer { ${OFFER} } } ... on ContactOfferChangedMeanwhile { offer { ${OFFER} } } } }`,
        { id: practiceId, version, input },
      );
      return updateContactOffer;
    },
  };
}
