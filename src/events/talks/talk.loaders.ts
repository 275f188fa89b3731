import { Injectable } from '@nestjs/common';
import { inOrderOf, requestLoader } from '../../platform/graphql/request-loader.js';
import { TalkReader } from './talk.reader.js';

/** Talks in batches. */
@Injectable()
export class TalkLoaders {
  constructor(private readonly reader: TalkReader) {}

  /** The talk as the actor sees it; undefined when it does not exist for the actor. */
  readonly byId = requestLoader(async (ids: readonly string[], { actor }) =>
    inOrderOf(ids, await this.reader.listVisible(actor, ids), (talk) => talk.id),
  );
}
