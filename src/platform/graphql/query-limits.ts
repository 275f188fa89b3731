import {
  getNamedType,
  GraphQLError,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { DEFAULT_PAGE_SIZE } from '../../kernel/page.js';

export const MAX_DEPTH = 10;
export const MAX_ALIASES = 15;
export const MAX_ROOT_FIELDS = 15;
export const MAX_DIRECTIVES = 9;
export const MAX_ENTRIES = 2_000;

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Largest product of `first` along a path. */
  readonly entries: number;
}

const NOTHING: Measure = { depth: 0, aliases: 0, directives: 0, entries: 1 };

/**
 * Checks what an operation may ask for: depth 10, 15 aliases, 15 root fields, 9 directives, and at most 2,000 entries as
 * the product of `first` along any path. Fields of introspection are exempt. Runs in time linear to the document.
 *
 * @throws GraphQLError with code BAD_USER_INPUT that names the limit
 */
export function checkQueryLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const root = schema.getRootType(operation.operation);
  if (!root) return;
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const measured = new Map<string, Measure>();
  const measuring = new Set<string>();

  const ofSelection = (set: SelectionSetNode, type: GraphQLNamedType): Measure => {
    let sum = NOTHING;
    for (const selection of set.selections) {
      const part =
        selection.kind === Kind.FIELD
          ? ofField(selection, type)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelection(selection.selectionSet, typeNamed(selection.typeCondition?.name.value) ?? type)
            : ofFragment(selection.name.value);
      sum = {
        depth: Math.max(sum.depth, part.depth),
        aliases: sum.aliases + part.aliases,
        directives: sum.directives + part.directives + (selection.directives?.length ?? 0),
        entries: Math.max(sum.entries, part.entries),
      };
    }
    return sum;
  };

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name);
    const fragment = fragments.get(name);
    if (known) return known;
    if (!fragment || measuring.has(name)) return NOTHING;
    measuring.add(name);
    const measure = ofSelection(fragment.selectionSet, typeNamed(fragment.typeCondition.name.value) ?? root);
    measuring.delete(name);
    measured.set(name, measure);
    return measure;
  };

  const ofField = (node: FieldNode, parent: GraphQLNamedType): Measure => {
    const aliases = node.alias ? 1 : 0;
    if (node.name.value.startsWith('__')) return { ...NOTHING, aliases };
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const type = field && getNamedType(field.type);
    const below = node.selectionSet && type && isCompositeType(type) ? ofSelection(node.selectionSet, type) : NOTHING;
    const isList = field?.args.some((argument) => argument.name === 'first') ?? false;
    return {
      depth: below.depth + 1,
      aliases: aliases + below.aliases,
      directives: below.directives,
      entries: below.entries * (isList ? askedEntries(node) : 1),
    };
  };

  const askedEntries = (node: FieldNode): number => {
    const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    const asked = given?.kind === Kind.VARIABLE ? valueOfVariable(given.name.value) : intOf(given);
    return typeof asked === 'number' && asked > 0 ? asked : DEFAULT_PAGE_SIZE;
  };

  const valueOfVariable = (name: string): unknown =>
    variables[name] === undefined
      ? intOf(operation.variableDefinitions?.find(({ variable }) => variable.name.value === name)?.defaultValue)
      : variables[name];

  const typeNamed = (name: string | undefined): GraphQLNamedType | undefined =>
    name === undefined ? undefined : (schema.getType(name) ?? undefined);

  const measure = ofSelection(operation.selectionSet, root);
  refuseOver(measure.depth, MAX_DEPTH, 'tief verschachtelt');
  refuseOver(measure.aliases, MAX_ALIASES, 'Aliasse');
  refuseOver(measure.directives, MAX_DIRECTIVES, 'Direktiven');
  refuseOver(countRootFields(operation.selectionSet, fragments), MAX_ROOT_FIELDS, 'Wurzelfelder');
  refuseOver(measure.entries, MAX_ENTRIES, 'Einträge (Produkt von first entlang eines Pfades)');
}

function intOf(node: ValueNode | undefined): number | undefined {
  return node?.kind === Kind.INT ? Number(node.value) : undefined;
}

function countRootFields(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen: ReadonlySet<string> = new Set(),
): number {
  let count = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) count++;
    else if (selection.kind === Kind.INLINE_FRAGMENT) count += countRootFields(selection.selectionSet, fragments, seen);
    else if (!seen.has(selection.name.value)) {
      const fragment = fragments.get(selection.name.value);
      if (fragment)
        count += countRootFields(fragment.selectionSet, fragments, new Set([...seen, selection.name.value]));
    }
    if (count > MAX_ROOT_FIELDS) return count;
  }
  return count;
}

function refuseOver(value: number, limit: number, what: string): void {
  if (value <= limit) return;
  throw new GraphQLError(`Die Abfrage verlangt zu viel: ${value} ${what}, erlaubt sind ${limit}.`, {
    extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } },
  });
}
