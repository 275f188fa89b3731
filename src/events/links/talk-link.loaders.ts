import { Injectable } from '@nestjs/common';
import { Transactor } from '../../platform/database/transactor.js';
import { groupedInOrderOf, requestLoader } from '../../platform/graphql/request-loader.js';
import { toTalkLink } from './talk-link.presenter.js';
import { TalkLinkReader } from './talk-link.reader.js';
import { TalkLinkRepository } from './talk-link.repository.js';

/** Links in batches. */
@Injectable()
export class TalkLinkLoaders {
  constructor(
    private readonly transactor: Transactor,
    private readonly repository: TalkLinkRepository,
    private readonly reader: TalkLinkReader,
  ) {}

  /** Links that show on the page of a practice, the latest talk first. */
  readonly ofPractice = requestLoader(async (practiceIds: readonly string[], { actor }) => {
    const found = await this.repository.listShownOfPractices(this.transactor.reader, practiceIds);
    const visible = (await this.reader.listVisible(actor, found)).map(toTalkLink);
    return groupedInOrderOf(practiceIds, visible, ({ linked }) => linked.link.practiceId!);
  });

  /** Links of a talk that the actor may see, the shown ones first. */
  readonly ofTalk = requestLoader(async (talkIds: readonly string[], { actor }) => {
    const found = await this.repository.listOfTalks(this.transactor.reader, talkIds);
    const visible = (await this.reader.listVisible(actor, found)).map(toTalkLink);
    return groupedInOrderOf(talkIds, visible, ({ linked }) => linked.link.talkId);
  });
}
