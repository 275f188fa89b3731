import { GraphQLError, Kind, visit, type DocumentNode } from 'graphql';

/** Documents that were checked. They are kept by their text, so they are the same objects in every request. */
const checked = new WeakSet<DocumentNode>();

/**
 * Checks that every text of a request can be stored: the character zero and lone surrogates are no text for PostgreSQL.
 *
 * @throws GraphQLError with code BAD_USER_INPUT
 */
export function checkRequestText(document: DocumentNode, variables: Readonly<Record<string, unknown>>): void {
  if (!checked.has(document)) {
    visit(document, { [Kind.STRING]: ({ value }) => checkText(value) });
    checked.add(document);
  }
  checkValue(variables);
}

function checkValue(root: unknown): void {
  // No recursion: variables may be nested as deep as a body is long.
  const open = [root];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') checkText(value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) open.push(part);
  }
}

function checkText(text: string): void {
  if (text.isWellFormed() && !text.includes('\0')) return;
  throw new GraphQLError('Ein Text enthält Zeichen, die kein Text sind (das Zeichen null oder ein halbes Zeichen).', {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
