import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Problem } from '../../platform/graphql/problem.js';
import { InputInvalid, NotAllowed, NotFound } from '../../platform/graphql/problems.js';
import { TalkLink } from './talk-link.types.js';

@ObjectType({ description: 'A page of a list of TalkLink.' })
export class TalkLinkConnection extends connectionOf(TalkLink, 'TalkLink') {}

@ObjectType({ description: 'The change was made.' })
export class TalkLinkChanged {
  @Field(() => TalkLink, { description: 'The link as it is now.' })
  readonly link: TalkLink;

  constructor(link: TalkLink) {
    this.link = link;
  }
}

@ObjectType({ implements: () => [Problem], description: 'The two are linked, or the link is proposed, already.' })
export class TalkLinkExists extends Problem {
  @Field(() => TalkLink, { description: 'The link that is there.' })
  readonly link: TalkLink;

  constructor(link: TalkLink) {
    super('Diese Verbindung gibt es schon, oder sie ist schon vorgeschlagen.');
    this.link = link;
  }
}

export const ProposeTalkLinkResult = createUnionType({
  name: 'ProposeTalkLinkResult',
  description: 'Outcome of `proposeTalkLink`.',
  types: () => [TalkLinkChanged, TalkLinkExists, InputInvalid, NotFound, NotAllowed] as const,
});
export const ChangeTalkLinkResult = createUnionType({
  name: 'ChangeTalkLinkResult',
  description: 'Outcome of a change of a link.',
  types: () => [TalkLinkChanged, NotFound, NotAllowed] as const,
});

export type ProposeTalkLinkResult = typeof ProposeTalkLinkResult;
export type ChangeTalkLinkResult = typeof ChangeTalkLinkResult;
