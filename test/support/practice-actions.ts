import { untilIndexed, type MadePractice } from './practices.js';
import type { TestService } from './service.js';

/** Fields of a content with the codes of its vocabulary entries. */
export const CONTENT = `
  title summary problem approach go noGo effort successConditions suitableForAll usedFrom usedUntil
  steps { description minutesPerCase responsible } targetGroups { code } exclusions { targetGroup { code } reason }
  partners { kind { code } name } deliveryChannels { code } topics { code label } instruments { code } workingFormats { code }
  maturity { code } triedAtCaseload { ratio counted } legalBasis { law section asOf }
  result { kind evidenceKind { code } description metrics { name value unit population period definition source } }`;
/** What a change of a draft answers. */
export const OUTCOME = `
  __typename ... on Problem { message } ... on InputInvalid { violations { field message } }
  ... on PracticeChanged { practice { id version visibility draft { state version visibility missing consentingJobcenterIds reviewRemarks content { ${CONTENT} } } } }`;

/** What people do with practices, short enough for tests. Answers are those of the API. */
export interface PracticeActions {
  update(who: string, practice: MadePractice, input: object): Promise<any>;
  /** Saves a content; as `author` by default. */
  write(practice: MadePractice, content: object, who?: string): Promise<any>;
  /** Runs a mutation that takes the id and further arguments. */
  change(who: string, operation: string, id: string, more?: Readonly<Record<string, unknown>>): Promise<any>;
  /** Reads fields of a practice; null when it does not exist for the person. */
  read(who: string, id: string, fields: string): Promise<any>;
  /** The ids of what is found once the index is current; as `seeker` by default. */
  find(query: string, who?: string): Promise<string[]>;
}

/** Makes the actions for a service, which may be started later. */
export function practiceActions(service: () => TestService): PracticeActions {
  const update: PracticeActions['update'] = async (who, { id, version }, input) =>
    (
      await service().ask(
        who,
        `mutation ($id: ID!, $version: Int!, $input: UpdatePracticeInput!) { updatePractice(id: $id, expectedVersion: $version, input: $input) { ${OUTCOME} ... on PracticeChangedMeanwhile { practice { version draft { content { title } } } } } }`,
        { id, version, input },
      )
    ).updatePractice;
  return {
    update,
    write: (practice, content, who = 'author') => update(who, practice, { content }),
    change: async (who, operation, id, more = {}) => {
      const args = Object.entries(more).map(([name, value]) => `, ${name}: ${JSON.stringify(value)}`);
      return (
        await service().ask(
          who,
          `mutation { ${operation}(id: "${id}"${args.join('')}) { __typename ... on Problem { message } ... on PracticeChanged { practice { id version archivedAt lastConfirmedAt authors { confirmed staffMember { id } } partnerJobcenter { name } draft { state reviewRemarks consentingJobcenterIds } } } } }`,
        )
      )[operation];
    },
    read: async (who, id, fields) => (await service().ask(who, `{ practice(id: "${id}") { ${fields} } }`)).practice,
    find: async (query, who = 'seeker') => {
      await untilIndexed(service());
      const { searchPractices } = await service().ask(
        who,
        `query ($query: String!) { searchPractices(query: $query) { nodes { practice { id } } } }`,
        { query },
      );
      return searchPractices.nodes.map(({ practice }: any) => practice.id);
    },
  };
}
