import { Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ANONYMOUS, type Member } from '../../kernel/actor.js';
import { ForbiddenError, UnauthenticatedError } from '../../kernel/errors.js';
import { ActorSource } from '../access/actor-source.js';
import { Requires } from '../access/requires.js';
import { Config } from '../config/config.js';
import { RateLimit } from '../http/rate-limit.js';
import { isOwnPage } from '../http/same-origin.js';
import { receiveFile } from './receive-file.js';
import { Uploads } from './uploads.js';

/** Takes files for an import. */
@Controller()
export class UploadsController {
  constructor(
    private readonly config: Config,
    private readonly actors: ActorSource,
    private readonly rateLimit: RateLimit,
    private readonly uploads: Uploads,
  ) {}

  /**
   * `POST /uploads`: a form with one file of at most 10 MB, from an admitted member, by a page of the service or with a bearer
   * token. Answers 201 with the id, which the sender alone can use for 24 hours; 400, 401, 403, 413 and 429 with a
   * German `message` otherwise. Who asks is decided before the body is read.
   */
  @Post('uploads')
  @Requires('PUBLIC')
  async upload(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<{ uploadId: string }> {
    const { staffMemberId } = await this.requireMember(request);
    return { uploadId: await this.uploads.store(staffMemberId, await receiveFile(request, response)) };
  }

  private async requireMember(request: Request): Promise<Member> {
    // A page of somebody else can send the cookie along, but never a token.
    if (request.headers.authorization === undefined && !isOwnPage(request, this.config))
      throw new ForbiddenError('Hochladen geht nur von den Seiten des Dienstes aus.');
    let actor;
    try {
      actor = await this.actors.actorOf(request);
    } catch (error) {
      if (error instanceof UnauthenticatedError) await this.rateLimit.check(request, ANONYMOUS);
      throw error;
    }
    await this.rateLimit.check(request, actor);
    if (actor.kind === 'ANONYMOUS') throw new UnauthenticatedError();
    if (actor.kind !== 'MEMBER')
      throw new ForbiddenError('Ihr Konto wartet noch auf die Freigabe durch Ihr Jobcenter.');
    return actor;
  }
}
