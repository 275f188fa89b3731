import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, print, visit } from 'graphql';

const PORTAL = join(import.meta.dirname, '..', 'portal', 'src');
const TAGGED = /\bgraphql\(`([^`]+)`\)/g;

let definitions;

/**
 * The text of an operation exactly as the portal sends it, so that what is measured is what people wait for.
 * @param {string} name name of the operation in `portal/src`
 * @throws Error when the portal has no such operation
 */
export function portalOperation(name) {
  const operation = portalDefinitions().find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
  );
  if (!operation) throw new Error(`The portal has no operation ${name}.`);
  return withFragments(operation);
}

/** A search with everything that can be asked at once; hits as the portal shows them. */
export function searchOperation() {
  const [operation] = parse(`
    query Search($query: String!, $filter: PracticeFilter, $facets: [PracticeFacet!]!, $sort: PracticeSort, $likeMine: [HouseFactor!], $isCompared: Boolean!) {
      searchPractices(query: $query, filter: $filter, facets: $facets, sort: $sort, comparableToMine: $likeMine, first: 20) {
        totalCount
        totalCountIsLowerBound
        nodes { ...SearchHit ...ComparedHouse @include(if: $isCompared) }
        facets { facet values { code label count } }
        pageInfo { hasNextPage endCursor }
      }
    }`).definitions;
  return withFragments(operation);
}

function withFragments(operation) {
  const used = new Map();
  const collect = (node) =>
    visit(node, {
      FragmentSpread: ({ name: { value } }) => {
        if (used.has(value)) return;
        const fragment = portalDefinitions().find(
          (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === value,
        );
        if (!fragment) throw new Error(`The portal has no fragment ${value}.`);
        used.set(value, fragment);
        collect(fragment);
      },
    });
  collect(operation);
  return print({ kind: Kind.DOCUMENT, definitions: [operation, ...used.values()] });
}

function portalDefinitions() {
  definitions ??= readdirSync(PORTAL, { recursive: true })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('graphql'))
    .flatMap((file) => [...readFileSync(join(PORTAL, file), 'utf8').matchAll(TAGGED)])
    .flatMap(([, text]) => parse(text).definitions);
  return definitions;
}
