/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query SearchPractices($query: String!, $sort: PracticeSort!, $first: Int!, $after: String) {\n    searchPractices(query: $query, sort: $sort, first: $first, after: $after) {\n      totalCount\n      totalCountIsLowerBound\n      nodes {\n        titleHtml\n        snippetHtml\n        practice {\n          ...PracticeCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  fragment PracticeCard on Practice { id slug draft { state } }\n": typeof types.SearchPracticesDocument,
    "mutation P { updatePractice(id: \"1\", expectedVersion: 1, input: {}) { __typename ... on PracticeChanged { practice { id } } ... on Problem { message } } }": typeof types.PDocument,
};
const documents: Documents = {
    "\n  query SearchPractices($query: String!, $sort: PracticeSort!, $first: Int!, $after: String) {\n    searchPractices(query: $query, sort: $sort, first: $first, after: $after) {\n      totalCount\n      totalCountIsLowerBound\n      nodes {\n        titleHtml\n        snippetHtml\n        practice {\n          ...PracticeCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  fragment PracticeCard on Practice { id slug draft { state } }\n": types.SearchPracticesDocument,
    "mutation P { updatePractice(id: \"1\", expectedVersion: 1, input: {}) { __typename ... on PracticeChanged { practice { id } } ... on Problem { message } } }": types.PDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPractices($query: String!, $sort: PracticeSort!, $first: Int!, $after: String) {\n    searchPractices(query: $query, sort: $sort, first: $first, after: $after) {\n      totalCount\n      totalCountIsLowerBound\n      nodes {\n        titleHtml\n        snippetHtml\n        practice {\n          ...PracticeCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  fragment PracticeCard on Practice { id slug draft { state } }\n"): typeof import('./graphql').SearchPracticesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation P { updatePractice(id: \"1\", expectedVersion: 1, input: {}) { __typename ... on PracticeChanged { practice { id } } ... on Problem { message } } }"): typeof import('./graphql').PDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
