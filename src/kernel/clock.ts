/** Where the time comes from. Instants are UTC. */
export abstract class Clock {
  /** The present instant. */
  abstract now(): Date;
}

/** The clock of the machine. */
export class SystemClock extends Clock {
  override now(): Date {
    return new Date();
  }
}
