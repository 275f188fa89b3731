import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { projectFolder } from '../../../src/platform/config/data-files.js';

interface Operation {
  readonly parameters: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
  readonly security?: readonly { readonly Bearer: readonly string[] }[];
}

/**
 * Those parts of Meilisearch's own OpenAPI document (version 1.53.0, MIT, served by every server at `/openapi.json` and published
 * with its releases) that say what the requests of the adapter and the answers to them may look like, without the descriptions.
 */
const DOCUMENT = JSON.parse(
  readFileSync(join(projectFolder(), 'test/support/meilisearch-double/openapi.json'), 'utf8'),
) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: object };
};

/** The document calls these an object with `patterns`; every server and the client write the list itself (in Rust: `serde(transparent)`). */
const CORRECTED = { AttributePatterns: { type: 'array', items: { type: 'string' } } };

/** What the document says of a request. */
export interface CheckedRequest {
  /** The path as the document writes it, with the names of its variables. */
  readonly path: string;
  readonly variables: Readonly<Record<string, string>>;
  /** The actions of which a key must have one. */
  readonly actions: readonly string[];
  /** The status that is answered when all is well. */
  readonly status: number;
}

/** The document says of a multi-search only what a federated one answers; any other one has an answer for each query. */
const MULTI_SEARCH = {
  type: 'object',
  required: ['results'],
  properties: { results: { type: 'array', items: { $ref: '#/components/schemas/SearchResultWithIndex' } } },
};

/** Says how a request, or the answer to it, differs from the document. */
export class RequestViolation extends Error {}

const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'meilisearch', components: { schemas: { ...DOCUMENT.components.schemas, ...CORRECTED } } });
const validators = new Map<string, ValidateFunction>();

/** Finds out what is asked. @throws RequestViolation when the document does not know it */
export function readRequest(method: string, url: URL): CheckedRequest {
  const found = Object.entries(DOCUMENT.paths)
    .map(([path, operations]) => ({
      path,
      operation: operations[method.toLowerCase()],
      names: match(path, url.pathname),
    }))
    .find(({ operation, names }) => operation && names);
  if (!found) throw new RequestViolation(`${method} ${url.pathname} is not in the document`);
  const operation = found.operation!;
  const known = operation.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  for (const name of url.searchParams.keys())
    if (!known.includes(name)) throw new RequestViolation(`${method} ${found.path} knows no parameter ${name}`);
  return {
    path: found.path,
    variables: found.names!,
    actions: operation.security?.flatMap(({ Bearer }) => Bearer) ?? [],
    status: Number(Object.keys(operation.responses)[0]),
  };
}

/** Compares an answer with the document; a status that it does not name is an error like any other. @throws RequestViolation */
export function checkResponse(method: string, path: string, status: number, body: unknown): void {
  const { responses } = DOCUMENT.paths[path]![method.toLowerCase()]!;
  const described = responses[status] ?? responses['401']!;
  const isMultiSearch = path === '/multi-search' && status === 200;
  const schema = isMultiSearch ? MULTI_SEARCH : described.content?.['application/json']?.schema;
  if (schema) check(`${method} ${path} answers ${status}`, schema, body);
}

/** Compares the body of a request with the document. @throws RequestViolation */
export function checkBody(method: string, path: string, body: unknown): void {
  const name = `${method} ${path}`;
  const schema = DOCUMENT.paths[path]![method.toLowerCase()]!.requestBody?.content['application/json']?.schema;
  if (!schema) {
    if (body !== undefined) throw new RequestViolation(`${name} takes no body`);
    return;
  }
  check(name, schema, body);
}

function check(name: string, schema: object, body: unknown): void {
  const validate = validators.get(name) ?? ajv.compile(withReferences(schema));
  validators.set(name, validate);
  if (!validate(body)) throw new RequestViolation(`${name}: ${ajv.errorsText(validate.errors)}`);
}

function withReferences(schema: object): object {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"meilisearch#/components')) as object;
}

function match(path: string, pathname: string): Record<string, string> | undefined {
  const [names, values] = [path.split('/'), pathname.split('/')];
  if (names.length !== values.length) return undefined;
  const variables: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    if (name.startsWith('{')) variables[name.slice(1, -1)] = decodeURIComponent(values[index]!);
    else if (name !== values[index]) return undefined;
  }
  return variables;
}
