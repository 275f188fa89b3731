import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { RateLimitedError } from '../../kernel/errors.js';
import { newId, toId } from '../../kernel/ids.js';
import type { DatabaseHandle } from '../database/handles.js';
import { affected, firstRow, rows } from '../database/sql.js';
import { Transactor } from '../database/transactor.js';
import { defineJob, Jobs } from '../jobs/jobs.js';

/** Largest file, in bytes: 10 MB. */
export const MAX_UPLOAD_BYTES = 10 * 1024 * 1024;

const KEPT_MS = 24 * 3_600_000;
/** So many files one person may have stored at a time. */
const MAX_KEPT = 50;

const forgetUploads = defineJob<Record<string, never>>('uploads.forget', { retryLimit: 3 });

/** Files that people upload to import them. Each is for its owner alone and is kept for 24 hours. */
@Injectable()
export class Uploads implements OnModuleInit {
  constructor(
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly transactor: Transactor,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(forgetUploads, async () => {
      await this.transactor.run((tx) => affected(tx, `DELETE FROM uploads WHERE created_at < $1`, [this.expiry()]));
    });
    this.jobs.schedule(forgetUploads, '23 * * * *', {});
  }

  /**
   * Stores a file of at most `MAX_UPLOAD_BYTES` and returns its id.
   * @throws RateLimitedError when the person has 50 files stored already
   */
  async store(ownerId: string, content: Buffer): Promise<string> {
    const id = newId();
    await this.transactor.run(async (tx) => {
      const kept = await firstRow<{ count: number; oldest: Date }>(
        tx,
        `SELECT count(*)::int AS count, min(created_at) AS oldest FROM uploads WHERE owner_id = $1 AND created_at >= $2`,
        [ownerId, this.expiry()],
      );
      if (kept!.count >= MAX_KEPT) {
        const freeInMs = kept!.oldest.valueOf() - this.expiry().valueOf();
        throw new RateLimitedError(Math.max(1, Math.ceil(freeInMs / 1_000)));
      }
      await rows(tx, `INSERT INTO uploads (id, owner_id, content, created_at) VALUES ($1, $2, $3, $4)`, [
        id,
        ownerId,
        content,
        this.clock.now(),
      ]);
    });
    return id;
  }

  /** The file, if the person has uploaded it within the last 24 hours. Any text is taken as id. */
  async find(handle: DatabaseHandle, id: string, ownerId: string): Promise<Buffer | undefined> {
    const row = await firstRow<{ content: Buffer }>(
      handle,
      `SELECT content FROM uploads WHERE id = $1 AND owner_id = $2 AND created_at >= $3`,
      [toId(id), ownerId, this.expiry()],
    );
    return row?.content;
  }

  /** Says whether `find` would find the file, without reading it. */
  async exists(handle: DatabaseHandle, id: string, ownerId: string): Promise<boolean> {
    const row = await firstRow(handle, `SELECT 1 FROM uploads WHERE id = $1 AND owner_id = $2 AND created_at >= $3`, [
      toId(id),
      ownerId,
      this.expiry(),
    ]);
    return row !== undefined;
  }

  private expiry(): Date {
    return new Date(this.clock.now().valueOf() - KEPT_MS);
  }
}
