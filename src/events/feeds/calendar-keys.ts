import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../kernel/clock.js';
import { isId } from '../../kernel/ids.js';
import { Audit } from '../../platform/audit/audit.js';
import { Config } from '../../platform/config/config.js';
import { Transactor } from '../../platform/database/transactor.js';
import { CalendarKeyRepository } from './calendar-key.repository.js';

/**
 * Secret keys in calendar addresses, because calendar programs cannot sign in. A key is an id and its signature by a secret of the
 * service: what is stored alone opens nothing.
 */
@Injectable()
export class CalendarKeys {
  constructor(
    private readonly config: Config,
    private readonly transactor: Transactor,
    private readonly repository: CalendarKeyRepository,
    private readonly audit: Audit,
    private readonly clock: Clock,
  ) {}

  /** The key of the person; undefined until it was asked for once. */
  async find(staffMemberId: string): Promise<string | undefined> {
    const keyId = await this.repository.find(this.transactor.reader, staffMemberId);
    return keyId === undefined ? undefined : this.toKey(keyId);
  }

  /** Gives the person a new key; the one before opens nothing any more. */
  async renew(staffMemberId: string): Promise<string> {
    const keyId = randomUUID();
    await this.transactor.run(async (tx) => {
      await this.repository.set(tx, staffMemberId, keyId, this.clock.now());
      await this.audit.record(tx, { actorId: staffMemberId, action: 'calendar.renewed', objectId: staffMemberId });
    });
    return this.toKey(keyId);
  }

  /** Whose key it is; undefined when it was not made here, was renewed, or its owner has left. */
  async ownerOf(key: string): Promise<string | undefined> {
    const [keyId, signature] = key.split('.');
    if (keyId === undefined || signature === undefined || !isId(keyId)) return undefined;
    const isOurs = this.config.sessionSecrets.some((secret) => isEqual(signatureOf(keyId, secret), signature));
    return isOurs ? this.repository.findActiveOwner(this.transactor.reader, keyId) : undefined;
  }

  private toKey(keyId: string): string {
    return `${keyId}.${signatureOf(keyId, this.config.sessionSecrets[0]!)}`;
  }
}

function signatureOf(keyId: string, secret: string): string {
  return createHmac('sha256', secret).update(`calendar:${keyId}`).digest('base64url');
}

function isEqual(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}
