import { Injectable } from '@nestjs/common';

/** Whether a part is as it should be; one that throws is not. */
export type WellCheck = () => Promise<boolean>;

/** Parts that can be away or behind while the service still answers. Capabilities name theirs while modules are made. */
@Injectable()
export class Readiness {
  private readonly checks = new Map<string, WellCheck>();

  /** Names a part, in lower case with hyphens. It is asked at every look at `/health/ready`. */
  register(part: string, isWell: WellCheck): void {
    this.checks.set(part, isWell);
  }

  /** Names of the parts that are not as they should be, in the order in which they were named. */
  async listUnwell(): Promise<string[]> {
    const checked = await Promise.all(
      [...this.checks].map(async ([part, isWell]) => ({ part, well: await isWell().catch(() => false) })),
    );
    return checked.filter(({ well }) => !well).map(({ part }) => part);
  }
}
