import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

/** Documents are kept by their text, so their fields are the same objects in every request. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Whether the operation asks for one of the fields anywhere below the field being resolved; one that a directive leaves out counts as asked. */
export function asksFor(info: GraphQLResolveInfo, names: readonly string[]): boolean {
  return info.fieldNodes.some((node) => names.some((name) => namesBelow(node, info.fragments).has(name)));
}

function namesBelow(node: FieldNode, fragments: GraphQLResolveInfo['fragments']): ReadonlySet<string> {
  const before = known.get(node);
  if (before) return before;
  const names = new Set<string>();
  const spread = new Set<string>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const name = selection.name.value;
        if (spread.has(name)) continue;
        spread.add(name);
        collect(fragments[name]?.selectionSet);
        continue;
      }
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      collect(selection.selectionSet);
    }
  };
  collect(node.selectionSet);
  known.set(node, names);
  return names;
}
