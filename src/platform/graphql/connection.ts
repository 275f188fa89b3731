import type { Type } from '@nestjs/common';
import { ArgsType, Field, Int, ObjectType } from '@nestjs/graphql';
import { checkPageSize, type Page, type PageRequest } from '../../kernel/page.js';

/** Arguments of every list. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'At most this many entries: 1 to 100.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: '`endCursor` of the page before; absent for the first page.' })
  after?: string | null;
}

/** What a list is asked for. @throws BadUserInputError naming `first` */
export function toPageRequest(args: PageArgs): PageRequest {
  return { first: checkPageSize(args.first), ...(args.after ? { after: args.after } : {}) };
}

@ObjectType({ description: 'Where a page of a list ends.' })
export class PageInfo {
  @Field({
    description: 'Whether more entries follow this page. A page may be shorter than `first` and still have a next one.',
  })
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the last entry, for `after`. Null on an empty page.' })
  endCursor!: string | null;
}

/** A Relay connection over `Node`. */
export interface Connection<Node> {
  edges: { node: Node; cursor: string }[];
  nodes: Node[];
  pageInfo: PageInfo;
}

/** Makes the edge type `<name>Edge` and the base of the type `<name>Connection`, which extends it. */
export function connectionOf<Node extends object>(node: Type<Node>, name: string): Type<Connection<Node>> {
  @ObjectType(`${name}Edge`, { description: `One entry of a list of ${name}.` })
  class NodeEdge {
    @Field(() => node, { description: 'The entry.' })
    node!: Node;

    @Field({ description: 'Cursor that stands for the place of this entry.' })
    cursor!: string;
  }

  @ObjectType({ isAbstract: true })
  class NodeConnection implements Connection<Node> {
    @Field(() => [NodeEdge], { description: 'The entries with their cursors, in the order of the list.' })
    edges!: NodeEdge[];

    @Field(() => [node], { description: 'The entries alone, in the same order.' })
    nodes!: Node[];

    @Field(() => PageInfo, { description: 'Whether and where the list goes on.' })
    pageInfo!: PageInfo;
  }
  return NodeConnection;
}

/** Converts a page to a connection; `toNode` turns a row into what clients see. */
export function toConnection<Row, Node>(page: Page<Row>, toNode: (row: Row) => Node): Connection<Node> {
  const edges = page.edges.map(({ node, cursor }) => ({ node: toNode(node), cursor }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: { hasNextPage: page.hasNextPage, endCursor: edges.at(-1)?.cursor ?? null },
  };
}
