import DataLoader from 'dataloader';
import type { RequestContext } from './request-context.js';

/**
 * Makes a loader that batches and caches within one request.
 * `batch` gets distinct keys and answers in their order, one value per key.
 */
export function requestLoader<Key, Value>(
  batch: (keys: readonly Key[], context: RequestContext) => Promise<readonly Value[]>,
): (context: RequestContext) => DataLoader<Key, Value> {
  const loaders = new WeakMap<RequestContext, DataLoader<Key, Value>>();
  return (context) => {
    const known = loaders.get(context);
    if (known) return known;
    const loader = new DataLoader<Key, Value>((keys) => batch(keys, context));
    loaders.set(context, loader);
    return loader;
  };
}

/** Puts rows in the order of the keys; undefined where none has the key. */
export function inOrderOf<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | undefined)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key));
}

/** Groups rows by key in the order of the keys; an empty list where none has the key. */
export function groupedInOrderOf<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return keys.map((key) => groups.get(key) ?? []);
}
