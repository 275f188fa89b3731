/** Closes a `switch` over a closed set: does not compile while a case is missing, and throws if data is wrong at run time. */
export function assertNever(value: never): never {
  throw new TypeError(`Unexpected value: ${JSON.stringify(value)}`);
}
