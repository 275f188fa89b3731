import { MODULE_METADATA } from '@nestjs/common/constants.js';
import type { DynamicModule, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { RESOLVER_TYPE_METADATA } from '@nestjs/graphql/dist/graphql.constants.js';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DateScalar } from './scalars.js';

const HEADER = '# Printed from the code by `npm run schema`. Do not edit.\n\n';

/** Prints the schema of all resolvers below a module, sorted, without starting anything. */
export async function printCurrentSchema(root: DynamicModule): Promise<string> {
  const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  try {
    const schema = await builder.get(GraphQLSchemaFactory).create(resolversBelow(root) as never, [DateScalar as never]);
    return `${HEADER}${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await builder.close();
  }
}

type AnyModule = Type | DynamicModule | { module: Type };

function resolversBelow(root: AnyModule, seen: Set<unknown> = new Set()): Type[] {
  const moduleClass = 'module' in root ? root.module : root;
  if (seen.has(moduleClass)) return [];
  seen.add(moduleClass);
  const declared = (key: string): unknown[] => [
    ...((Reflect.getMetadata(key, moduleClass) as unknown[] | undefined) ?? []),
    ...((root as unknown as Record<string, unknown[]>)[key] ?? []),
  ];
  const resolvers = declared(MODULE_METADATA.PROVIDERS).filter(
    (provider): provider is Type =>
      typeof provider === 'function' && Reflect.hasMetadata(RESOLVER_TYPE_METADATA, provider),
  );
  const imported = declared(MODULE_METADATA.IMPORTS).filter(
    (entry): entry is AnyModule =>
      typeof entry === 'function' || (typeof entry === 'object' && entry !== null && 'module' in entry),
  );
  return [...resolvers, ...imported.flatMap((entry) => resolversBelow(entry, seen))];
}
