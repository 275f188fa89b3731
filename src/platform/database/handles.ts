import type { EntityManager } from 'typeorm';

declare const inTransaction: unique symbol;

/** Where statements run. Every repository method takes one as its first parameter. */
export type DatabaseHandle = EntityManager;

/** A handle that only `Transactor.run` gives. Writing methods ask for it, so a write outside a transaction does not compile. */
export type TransactionHandle = EntityManager & { readonly [inTransaction]: true };
