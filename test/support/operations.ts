import {
  getNullableType,
  isEnumType,
  isInterfaceType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

/** One root field of the schema. */
export interface Operation {
  readonly kind: 'query' | 'mutation';
  readonly field: GraphQLField<unknown, unknown>;
}

/** What stands in for the values of a kind; `named` overrides by the name of the argument or input field, or by `Type.field`. */
export interface Values {
  readonly id: string;
  readonly text: string;
  readonly named?: Readonly<Record<string, unknown>>;
  /** Whether optional arguments and fields get values too. */
  readonly everything?: boolean;
}

/** All queries and mutations. */
export function operationsOf(schema: GraphQLSchema): Operation[] {
  const of = (kind: Operation['kind'], type: ReturnType<GraphQLSchema['getQueryType']>): Operation[] =>
    Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

/** A request for the operation with generated arguments; asks for the type of the outcome and the message of a problem. */
export function requestFor({ kind, field }: Operation, values: Values): { query: string; variables: object } {
  const args = field.args.filter((argument) => values.everything || isRequired(argument));
  const variables = Object.fromEntries(args.map(({ name, type }) => [name, valueOf(name, type, values)]));
  const declared = args.map(({ name, type }) => `$${name}: ${type}`).join(', ');
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const type = getNamedType(field.type);
  const canFail = isUnionType(type) && type.getTypes().some((member) => member.getInterfaces().length > 0);
  const selection = isLeafType(type) ? '' : `{ __typename ${canFail ? '... on Problem { message }' : ''} }`;
  const head = declared === '' ? kind : `${kind} (${declared})`;
  return { query: `${head} { ${field.name}${given === '' ? '' : `(${given})`} ${selection} }`, variables };
}

/** A selection of all that a type shows down to some levels, without what takes required arguments and without the named types. */
export function everythingOf(type: GraphQLOutputType, levels: number, without: readonly string[] = []): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  const fields = isObjectType(named) || isInterfaceType(named) ? Object.values(named.getFields()) : [];
  const shown = fields.filter((field) => {
    const below = getNamedType(field.type);
    return !field.args.some(isRequired) && !without.includes(below.name) && (isLeafType(below) || levels > 1);
  });
  return `{ __typename ${shown.map((field) => `${field.name} ${everythingOf(field.type, levels - 1, without)}`).join(' ')} }`;
}

function isRequired({ type, defaultValue }: { type: GraphQLInputType; defaultValue?: unknown }): boolean {
  return isNonNullType(type) && defaultValue === undefined;
}

function valueOf(name: string, declared: GraphQLInputType, values: Values): unknown {
  if (values.named && name in values.named) return values.named[name];
  const type = getNullableType(declared);
  if (isListType(type))
    return values.everything || isEnumType(getNamedType(type)) ? [valueOf(name, type.ofType, values)] : [];
  if (isEnumType(type)) return type.getValues()[0]!.name;
  if (isInputObjectType(type)) {
    const all = Object.values(type.getFields());
    const fields = type.isOneOf ? all.slice(0, 1) : all.filter((field) => values.everything || isRequired(field));
    return Object.fromEntries(
      fields.map((field) => [
        field.name,
        values.named?.[`${type.name}.${field.name}`] ?? valueOf(field.name, field.type, values),
      ]),
    );
  }
  const byScalar: Readonly<Record<string, unknown>> = {
    ID: values.id,
    String: values.text,
    Int: 1,
    Float: 1.5,
    Boolean: true,
    Date: '2026-01-31',
    DateTime: '2026-01-31T09:00:00.000Z',
  };
  if (!(type.name in byScalar)) throw new Error(`No value for ${type.name}`);
  return byScalar[type.name];
}
