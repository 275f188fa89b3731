import type { AnyVariables, TypedDocumentNode } from 'urql';
import type { TypedDocumentString } from './generated/graphql';

/** The text of the document, which the client library takes as well; the type carries its data and variables. */
export function toDocument<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
): TypedDocumentNode<Data, AnyVariables> {
  return document.toString() as unknown as TypedDocumentNode<Data, AnyVariables>;
}
