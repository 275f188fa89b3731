import { Injectable } from '@nestjs/common';
import type { Member } from '../../kernel/actor.js';
import { BadUserInputError } from '../../kernel/errors.js';
import { Transactor } from '../../platform/database/transactor.js';
import { PracticeReader } from '../../practices/practice.reader.js';
import type { Practice } from '../../practices/practice.types.js';
import { NeighboursRepository } from '../postgres/neighbours.repository.js';

/** More than these are no neighbours any more. */
export const MAX_NEIGHBOURS = 20;

/** What to read next to a practice. */
@Injectable()
export class NeighboursService {
  constructor(
    private readonly transactor: Transactor,
    private readonly practices: PracticeReader,
    private readonly neighbours: NeighboursRepository,
  ) {}

  /** Practices about the same, the most alike first; null when there is no such practice for the member. @throws BadUserInputError on a bad `first` */
  listSimilar(actor: Member, practiceId: string, first: number): Promise<Practice[] | null> {
    return this.list(actor, practiceId, first, 'listSimilar');
  }

  /** Practices of the same topic and way that came to another result; null when there is no such practice for the member. @throws BadUserInputError on a bad `first` */
  listOtherFindings(actor: Member, practiceId: string, first: number): Promise<Practice[] | null> {
    return this.list(actor, practiceId, first, 'listOtherFindings');
  }

  private async list(
    actor: Member,
    practiceId: string,
    first: number,
    kind: 'listSimilar' | 'listOtherFindings',
  ): Promise<Practice[] | null> {
    if (first < 1 || first > MAX_NEIGHBOURS)
      throw new BadUserInputError('first', `first muss zwischen 1 und ${MAX_NEIGHBOURS} liegen.`);
    if ((await this.practices.find(actor, practiceId)) === null) return null;
    const ids = await this.neighbours[kind](
      this.transactor.reader,
      { kind: 'practice', id: practiceId },
      actor.ownHouseIds,
      first,
    );
    const readable = new Map(
      (await this.practices.listReadable(actor, ids)).map((practice) => [practice.id, practice]),
    );
    return ids.flatMap((id) => readable.get(id) ?? []);
  }
}
