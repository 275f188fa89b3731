/** What the service is asked: an operation with its variables. */
export interface Question {
  /** As `graphql(…)` gives it. */
  readonly document: { toString(): string };
  readonly variables: object;
}

/** Answers to questions that were sent before the application was there; each waits for the first who asks the same. */
const waiting = new Map<string, Promise<Response>>();

/**
 * Sends a question while the application, which will ask it, is still on its way. Belongs to the entry of the portal, so it
 * does without the client of the API. What fails here fails for the one who takes the answer, and is told there.
 */
export function askEarly({ document, variables }: Question): void {
  const query = document.toString();
  const [, operationName = ''] = /\bquery (\w+)/.exec(query) ?? [];
  const answer = fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ operationName, query, variables }),
  });
  answer.catch(() => undefined);
  waiting.set(toKey(operationName, variables), answer);
}

/** `fetch` that takes the answer to a question of the client that was sent early. */
export const fetchUnlessAsked: typeof fetch = (input, init) => {
  if (waiting.size === 0 || typeof init?.body !== 'string') return fetch(input, init);
  const { operationName, variables = {} } = JSON.parse(init.body) as { operationName: string; variables?: unknown };
  const key = toKey(operationName, variables);
  const early = waiting.get(key);
  waiting.delete(key);
  return early ?? fetch(input, init);
};

/** The same for the same question, in whatever order its variables stand. */
function toKey(operationName: string, variables: unknown): string {
  return `${operationName} ${JSON.stringify(variables, inOrder)}`;
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
