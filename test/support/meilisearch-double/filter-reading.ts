/** A document as it is stored. */
export type Stored = Readonly<Record<string, unknown>>;

/** Whether a document passes a filter. */
export type Passes = (document: Stored) => boolean;

/** The filter is not one that Meilisearch would take. */
export class FilterError extends Error {}

const TOKEN = /\s*(?:(\(|\)|\[|\]|,|<=)|"((?:[^"\\]|\\[\s\S])*)"|([A-Za-z0-9_.-]+))/y;
const KEYWORDS: ReadonlySet<string> = new Set(['AND', 'OR', 'NOT', 'IN']);

interface Token {
  readonly kind: 'sign' | 'value' | 'keyword';
  readonly text: string;
}

/**
 * Reads that part of Meilisearch's filter language which the adapter writes: `IN [...]`, `<=` with a number, `AND`, `OR`, `NOT`, brackets, values
 * in double quotes with `\\` and `\"`. Values are compared without regard to case, as there.
 * @throws FilterError on anything else, and on an attribute that cannot be filtered by
 */
export function readFilter(text: string, filterable: readonly string[]): Passes {
  const tokens = tokenise(text);
  let at = 0;
  const isNext = (text: string): boolean => tokens[at]?.kind !== 'value' && tokens[at]?.text === text;
  const take = (text?: string): Token => {
    const token = tokens[at];
    if (!token || (text !== undefined && !isNext(text))) throw new FilterError(`expected ${text ?? 'more'} at ${at}`);
    at++;
    return token;
  };
  const joined = (operator: string, inner: () => Passes, join: (all: readonly Passes[]) => Passes): Passes => {
    const all = [inner()];
    while (isNext(operator)) {
      take();
      all.push(inner());
    }
    return all.length === 1 ? all[0]! : join(all);
  };
  const or = (): Passes => joined('OR', and, (all) => (document) => all.some((one) => one(document)));
  const and = (): Passes => joined('AND', negation, (all) => (document) => all.every((one) => one(document)));
  const negation = (): Passes => {
    if (!isNext('NOT')) return primary();
    take();
    const inner = negation();
    return (document) => !inner(document);
  };
  const primary = (): Passes => {
    if (isNext('(')) {
      take();
      const inner = or();
      take(')');
      return inner;
    }
    const attribute = take();
    if (attribute.kind === 'sign' || attribute.kind === 'keyword')
      throw new FilterError(`${attribute.text} is no name`);
    if (!filterable.includes(attribute.text)) throw new FilterError(`${attribute.text} is not filterable`);
    if (isNext('<=')) {
      take();
      const limit = Number(take().text);
      if (!Number.isFinite(limit)) throw new FilterError('only numbers are compared');
      return (document) => {
        const value = document[attribute.text];
        return typeof value === 'number' && value <= limit;
      };
    }
    take('IN');
    const values = list();
    return (document) => valuesOf(document[attribute.text]).some((value) => values.has(value));
  };
  const list = (): ReadonlySet<string> => {
    const values = new Set<string>();
    take('[');
    while (!isNext(']')) {
      const value = take();
      if (value.kind !== 'value') throw new FilterError(`${value.text} is no value in quotes`);
      values.add(value.text.toLowerCase());
      if (!isNext(']')) take(',');
    }
    take(']');
    return values;
  };
  const passes = or();
  if (at < tokens.length) throw new FilterError(`nothing may follow at ${at}`);
  return passes;
}

function valuesOf(stored: unknown): string[] {
  const values = Array.isArray(stored) ? stored : stored === undefined || stored === null ? [] : [stored];
  return values.map((value) => String(value).toLowerCase());
}

function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    if (!found) throw new FilterError(`cannot be read from ${at} on`);
    const [, sign, quoted, word] = found;
    if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else if (quoted !== undefined) tokens.push({ kind: 'value', text: unescape(quoted) });
    else if (KEYWORDS.has(word!)) tokens.push({ kind: 'keyword', text: word! });
    else tokens.push({ kind: 'value', text: word! });
  }
  return tokens;
}

/** Other escapes than these two mean something else there, or are an error. */
function unescape(quoted: string): string {
  return quoted.replace(/\\([\s\S])/g, (_, escaped: string) => {
    if (escaped !== '"' && escaped !== '\\') throw new FilterError(`unknown escape \\${escaped}`);
    return escaped;
  });
}
