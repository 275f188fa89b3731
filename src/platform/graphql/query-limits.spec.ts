import { describe, expect, it } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { checkQueryLimits } from './query-limits.js';

/** A schema with circles, so that every limit can be reached. */
const schema = buildSchema(`
  type Query { people(first: Int = 20): [Person!]! person: Person }
  interface Named { name: String friends(first: Int): [Person!]! }
  type Person implements Named { name: String friends(first: Int): [Person!]! best: Person }
`);

function check(query: string, variables: Record<string, unknown> = {}): void {
  const document = parse(query);
  checkQueryLimits(schema, document, getOperationAST(document)!, variables);
}

const nested = (depth: number, inner = 'name'): string =>
  depth === 0 ? inner : `best { ${nested(depth - 1, inner)} }`;

describe('The limits of a query', () => {
  it('are ten levels deep, fragments included', () => {
    expect(() => check(`{ person { ${nested(8)} } }`)).not.toThrow();
    expect(() => check(`{ person { ${nested(9)} } }`)).toThrow('11 tief verschachtelt');
    expect(() => check(`{ person { ...F } } fragment F on Person { ... on Person { ${nested(9)} } }`)).toThrow(
      '11 tief verschachtelt',
    );
  });

  it('are 2,000 entries as the product along a path, not as a sum beside each other', () => {
    expect(() => check('{ people(first: 100) { friends(first: 20) { name } } }')).not.toThrow();
    expect(() =>
      check(
        '{ a: people(first: 100) { friends(first: 20) { name } } people(first: 100) { friends(first: 20) { name } } }',
      ),
    ).not.toThrow();
    expect(() => check('{ people(first: 100) { friends(first: 21) { name } } }')).toThrow('2100 Einträge');
  });

  it('count what a list gives without being asked', () => {
    expect(() => check('{ people { friends { friends { name } } } }')).toThrow('8000 Einträge');
    expect(() => check('{ people(first: null) { friends(first: null) { friends(first: 6) { name } } } }')).toThrow(
      '2400 Einträge',
    );
  });

  it('count through variables, their defaults, fragments and interfaces', () => {
    const byVariables = 'query ($a: Int, $b: Int = 50) { people(first: $a) { friends(first: $b) { name } } }';
    expect(() => check(byVariables, { a: 40 })).not.toThrow();
    expect(() => check(byVariables, { a: 41 })).toThrow('2050 Einträge');
    expect(() => check(byVariables, { a: 100, b: 21 })).toThrow('2100 Einträge');
    expect(() => check(byVariables, { a: 100, b: null })).not.toThrow();
    expect(() =>
      check('{ people(first: 100) { ...F } } fragment F on Named { ... { friends(first: 21) { name } } }'),
    ).toThrow('2100 Einträge');
  });

  it('count what a fragment holds as often as it is used', () => {
    const fragment = 'fragment F on Person { a: name b: name c: name d: name }';
    expect(() => check(`{ person { ...F best { ...F best { ...F } } } } ${fragment}`)).not.toThrow();
    expect(() => check(`{ person { ...F best { ...F best { ...F best { ...F } } } } } ${fragment}`)).toThrow(
      '16 Aliasse',
    );
  });

  it('end on fragments in a circle, and take no more time the more they refer to each other', () => {
    expect(() =>
      check('{ person { ...A } } fragment A on Person { best { ...B } } fragment B on Person { ...A }'),
    ).not.toThrow();
    const chain = Array.from({ length: 40 }, (_, n) => `fragment F${n} on Person { ...F${n + 1} ...F${n + 1} }`).join(
      ' ',
    );
    const startedAt = Date.now();
    expect(() => check(`{ person { ...F0 } } ${chain} fragment F40 on Person { name }`)).not.toThrow();
    expect(() =>
      check(`{ ...F0 } ${chain.replaceAll('Person', 'Query')} fragment F40 on Query { person { name } }`),
    ).toThrow('Wurzelfelder');
    expect(Date.now() - startedAt).toBeLessThan(1_000);
  });

  it('leave introspection alone', () => {
    expect(() =>
      check(
        '{ __schema { types { fields { type { ofType { ofType { ofType { ofType { ofType { ofType { name } } } } } } } } } } }',
      ),
    ).not.toThrow();
  });
});
