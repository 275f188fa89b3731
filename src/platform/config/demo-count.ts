/** What came of a file or folder of demo content. */
export interface DemoCount {
  /** How many there are in it. */
  readonly total: number;
  /** How many of them were not there before. */
  readonly added: number;
}
