import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ANONYMOUS, type Member } from '../../kernel/actor.js';
import { ForbiddenError, UnauthenticatedError } from '../../kernel/errors.js';
import { toId } from '../../kernel/ids.js';
import { ActorSource } from '../../platform/access/actor-source.js';
import { Requires } from '../../platform/access/requires.js';
import { RateLimit } from '../../platform/http/rate-limit.js';
import { statementCountOf } from '../../platform/http/request-scope.js';
import { ScheduleExport, type ExportFormat } from '../exports/schedule-export.js';
import { CalendarKeys } from './calendar-keys.js';
import { Calendars } from './calendars.js';

const TYPES: Readonly<Record<ExportFormat, string>> = { json: 'application/json', xml: 'application/xml' };

/** Who reads: a person by the key in the address, or a member who is signed in. */
interface Reader {
  readonly staffMemberId: string;
  /** Absent for a key: it opens what all members see, and the person's own programme. */
  readonly member?: Member;
}

/**
 * Calendars and programmes for other programs. Each address takes a member's session, a bearer token, or the secret `key` of a
 * person, which is in the query because that is never logged. 401 without any, 404 for what the reader may not see.
 */
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly actors: ActorSource,
    private readonly rateLimit: RateLimit,
    private readonly keys: CalendarKeys,
    private readonly calendars: Calendars,
    private readonly exports: ScheduleExport,
  ) {}

  /** All events. */
  @Get('events.ics')
  @Requires('PUBLIC')
  async events(@Req() request: Request, @Res() response: Response, @Query('key') key?: string): Promise<void> {
    await this.requireReader(request, key);
    sendCalendar(response, await this.calendars.ofAllEvents());
  }

  /** What the reader has marked, and where the reader speaks. */
  @Get('my-programme.ics')
  @Requires('PUBLIC')
  async myProgramme(@Req() request: Request, @Res() response: Response, @Query('key') key?: string): Promise<void> {
    const { staffMemberId } = await this.requireReader(request, key);
    sendCalendar(response, await this.calendars.ofPerson(staffMemberId));
  }

  /** The programme of one event: `ID.ics`. */
  @Get('events/:id.ics')
  @Requires('PUBLIC')
  async event(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
    @Query('key') key?: string,
  ): Promise<void> {
    await this.requireReader(request, key);
    sendCalendar(response, await this.calendars.ofEvent(toId(id)));
  }

  /** Talks of one jobcenter: `ID.ics`. */
  @Get('jobcenters/:id.ics')
  @Requires('PUBLIC')
  async jobcenter(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
    @Query('key') key?: string,
  ): Promise<void> {
    await this.requireReader(request, key);
    sendCalendar(response, await this.calendars.ofJobcenter(toId(id)));
  }

  /** One talk as a download: `ID.ics`. */
  @Get('talks/:id.ics')
  @Requires('PUBLIC')
  async talk(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
    @Query('key') key?: string,
  ): Promise<void> {
    await this.requireReader(request, key);
    const calendar = await this.calendars.ofTalk(toId(id));
    if (calendar !== undefined) response.attachment('vortrag.ics');
    sendCalendar(response, calendar);
  }

  /** The programme of one event for other tools: `schedule.json` or `schedule.xml`. Its keepers get that of a draft, too. */
  @Get('events/:id/schedule.:format')
  @Requires('PUBLIC')
  async schedule(
    @Req() request: Request,
    @Res() response: Response,
    @Param('id') id: string,
    @Param('format') format: string,
    @Query('key') key?: string,
  ): Promise<void> {
    const { member } = await this.requireReader(request, key);
    if (format !== 'json' && format !== 'xml') throw new NotFoundException();
    send(response, TYPES[format], await this.exports.write(toId(id), format, member));
  }

  private async requireReader(request: Request, key: unknown): Promise<Reader> {
    if (typeof key === 'string') {
      // Whoever tries keys is counted by address.
      await this.rateLimit.check(request, ANONYMOUS);
      const staffMemberId = await this.keys.ownerOf(key);
      if (staffMemberId === undefined)
        throw new UnauthenticatedError(
          'Diese Kalenderadresse gilt nicht mehr. Die neue steht im Portal unter „Kalender“.',
        );
      return { staffMemberId };
    }
    const actor = await this.actors.actorOf(request);
    await this.rateLimit.check(request, actor);
    if (actor.kind === 'ANONYMOUS') throw new UnauthenticatedError();
    if (actor.kind !== 'MEMBER')
      throw new ForbiddenError('Ihr Konto wartet noch auf die Freigabe durch Ihr Jobcenter.');
    return { staffMemberId: actor.staffMemberId, member: actor };
  }
}

function sendCalendar(response: Response, calendar: string | undefined): void {
  send(response, 'text/calendar', calendar);
}

function send(response: Response, type: string, text: string | undefined): void {
  if (text === undefined) throw new NotFoundException();
  // What is not changed is answered by its tag alone.
  response.setHeader('cache-control', 'private, no-cache');
  response.setHeader('server-timing', `sql;desc="${statementCountOf(response.req)}"`);
  response.type(`${type}; charset=utf-8`).send(text);
}
