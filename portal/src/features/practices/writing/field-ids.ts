/** Fields whose parts are fields of the form as well; of all others only the whole is. */
const DIVIDED = new Set(['steps', 'exclusions', 'triedAtCaseload', 'result']);

/** Id of the form field for a path of the input: `content.exclusions.0.reason` → `exclusions-0-reason`, `content.topics.2` → `topics`. */
export function fieldId(path: string): string {
  const parts = path.replace(/^(input\.)?content\./, '').split('.');
  return DIVIDED.has(parts[0]!) ? parts.join('-') : parts[0]!;
}
