import { Injectable } from '@nestjs/common';
import { Transactor } from '../platform/database/transactor.js';
import { inOrderOf, requestLoader } from '../platform/graphql/request-loader.js';
import { EventReader } from './event.reader.js';
import { EventRepository } from './event.repository.js';

/** Events and what belongs to them in batches. */
@Injectable()
export class EventLoaders {
  constructor(
    private readonly transactor: Transactor,
    private readonly reader: EventReader,
    private readonly repository: EventRepository,
  ) {}

  /** The event as the actor sees it; undefined when it does not exist for the actor. */
  readonly byId = requestLoader(async (ids: readonly string[], { actor }) =>
    inOrderOf(ids, await this.reader.listVisible(actor, ids), (event) => event.id),
  );

  /** The days with slots; undefined without any. */
  readonly days = requestLoader(async (ids: readonly string[]) =>
    inOrderOf(ids, await this.repository.listDays(this.transactor.reader, ids), ({ eventId }) => eventId),
  );
}
