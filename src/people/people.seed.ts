import { Injectable } from '@nestjs/common';
import { Clock } from '../kernel/clock.js';
import { newId } from '../kernel/ids.js';
import { JobcenterService } from '../jobcenters/jobcenter.service.js';
import { Config } from '../platform/config/config.js';
import type { DemoCount } from '../platform/config/demo-count.js';
import { Transactor } from '../platform/database/transactor.js';
import { ContactChannelRepository } from './contact-channel.repository.js';
import { ContactChannelVisibility } from './contact-channel.types.js';
import { demoEmailOf, demoPeople, type DemoPerson } from './sign-in/demo-accounts.js';
import { toStoredIssuer } from './sign-in/identity.js';
import { StaffMemberRepository } from './staff-member.repository.js';
import { StaffRoleRepository } from './staff-role.repository.js';

/** Makes the demo people of `data/demo/staff.json`. */
@Injectable()
export class PeopleSeed {
  constructor(
    private readonly transactor: Transactor,
    private readonly members: StaffMemberRepository,
    private readonly channels: ContactChannelRepository,
    private readonly roles: StaffRoleRepository,
    private readonly jobcenters: JobcenterService,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds the people who are not there yet, active in their house with function, roles and channels; whoever is there
   * already is left alone.
   *
   * @throws Error when a person's jobcenter is not in the directory
   */
  async runDemo(): Promise<DemoCount> {
    const people = demoPeople();
    let added = 0;
    for (const person of people) if (await this.add(person)) added += 1;
    return { total: people.length, added };
  }

  /** Whether the person was not there yet. */
  private async add(person: DemoPerson): Promise<boolean> {
    const house = await this.jobcenters.findByOfficialNumber(person.jobcenter);
    if (!house)
      throw new Error(`The jobcenter ${person.jobcenter} of the demo person ${person.key} is not in the directory.`);
    return this.transactor.run(async (tx) => {
      const id = newId();
      const now = this.clock.now();
      const isNew = await this.members.insert(tx, {
        id,
        issuer: toStoredIssuer(this.config, this.config.oidc.issuer),
        subject: person.key,
        displayName: person.displayName,
        email: demoEmailOf(person),
        functionCode: person.function,
        jobcenterId: house.id,
        contactable: person.contactable,
        createdAt: now,
      });
      if (!isNew) return false;
      for (const role of person.roles) await this.roles.add(tx, id, role, null, now);
      await this.channels.replace(
        tx,
        id,
        person.channels.map((channel) => ({ ...channel, visibility: ContactChannelVisibility.AFTER_ACCEPTANCE })),
      );
      return true;
    });
  }
}
