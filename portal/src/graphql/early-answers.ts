/** What the service is asked: an operation with its variables. */
export interface Question {
  /** As `graphql(…)` gives it. */
  readonly document: { toString(): string };
  readonly variables: object;
}

/** Answers to questions that were sent before the application was there. */
const early = new Map<string, Promise<Response>>();

/**
 * Sends a question while the application, which will ask it, is still on its way. Belongs to the entry of the portal, so it
 * does without the client of the API. What fails here fails for the one who takes the answer, and is told there.
 */
export function askEarly(question: Question): void {
  const query = question.document.toString();
  const answer = fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json, application/json' },
    body: JSON.stringify({ operationName: nameOf(query), query, variables: question.variables }),
  });
  answer.catch(() => undefined);
  early.set(toKey(query, question.variables), answer);
}

/** `fetch` that takes the early answer to what the client asks, if there is one: the next who asks the same asks anew. */
export const fetchOrTakeEarly: typeof fetch = (input, init) => {
  const key = keyOf(init);
  const answer = early.get(key);
  early.delete(key);
  return answer ?? fetch(input, init);
};

/** `fetch` that looks at the early answer to what the client asks, if there is one, and leaves it for somebody else. */
export const fetchOrSeeEarly: typeof fetch = async (input, init) =>
  (await early.get(keyOf(init)))?.clone() ?? fetch(input, init);

/** Has the early answer to a question taken by nobody any more. */
export function forgetEarly({ document, variables }: Question): void {
  early.delete(toKey(document.toString(), variables));
}

function keyOf(init: RequestInit | undefined): string {
  if (early.size === 0 || typeof init?.body !== 'string') return '';
  const { query, variables = {} } = JSON.parse(init.body) as { query: string; variables?: object };
  return toKey(query, variables);
}

/** The same for the same question, in whatever order its variables stand. */
function toKey(query: string, variables: object): string {
  return `${nameOf(query)} ${JSON.stringify(variables, inOrder)}`;
}

function nameOf(query: string): string | undefined {
  return /\bquery (\w+)/.exec(query)?.[1];
}

function inOrder(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
