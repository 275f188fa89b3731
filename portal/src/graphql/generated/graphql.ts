/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** State of a working draft. */
export type PracticeDraftState =
  /** Entwurf: seen by its authors only. */
  | 'DRAFT'
  /** In Prüfung: submitted, seen by editors too. */
  | 'IN_REVIEW';

/** Order of hits. */
export type PracticeSort =
  /** By last confirmation, the latest first. */
  | 'LAST_CONFIRMED'
  /** By first publication, the newest first. */
  | 'NEWEST'
  /** All words first, then by weight; without a text the newest first. */
  | 'RELEVANCE';

export type SearchPracticesQueryVariables = Exact<{
  query: string;
  sort: PracticeSort;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchPracticesQuery = { searchPractices: { totalCount: number, totalCountIsLowerBound: boolean, nodes: Array<{ titleHtml: string, snippetHtml: string, practice: { id: string, slug: string | null, draft: { state: PracticeDraftState } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type PracticeCardFragment = { id: string, slug: string | null, draft: { state: PracticeDraftState } | null };

export type PMutationVariables = Exact<{ [key: string]: never; }>;


export type PMutation = { updatePractice:
    | { __typename: 'InputInvalid', message: string }
    | { __typename: 'NotAllowed', message: string }
    | { __typename: 'NotFound', message: string }
    | { __typename: 'PracticeChanged', practice: { id: string } }
    | { __typename: 'PracticeChangedMeanwhile', message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const PracticeCardFragmentDoc = new TypedDocumentString(`
    fragment PracticeCard on Practice {
  id
  slug
  draft {
    state
  }
}
    `, {"fragmentName":"PracticeCard"}) as unknown as TypedDocumentString<PracticeCardFragment, unknown>;
export const SearchPracticesDocument = new TypedDocumentString(`
    query SearchPractices($query: String!, $sort: PracticeSort!, $first: Int!, $after: String) {
  searchPractices(query: $query, sort: $sort, first: $first, after: $after) {
    totalCount
    totalCountIsLowerBound
    nodes {
      titleHtml
      snippetHtml
      practice {
        ...PracticeCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PracticeCard on Practice {
  id
  slug
  draft {
    state
  }
}`) as unknown as TypedDocumentString<SearchPracticesQuery, SearchPracticesQueryVariables>;
export const PDocument = new TypedDocumentString(`
    mutation P {
  updatePractice(id: "1", expectedVersion: 1, input: {}) {
    __typename
    ... on PracticeChanged {
      practice {
        id
      }
    }
    ... on Problem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PMutation, PMutationVariables>;