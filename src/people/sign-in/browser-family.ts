/** Families in the order in which they have to be asked: most browsers claim to be others as well. */
const BROWSERS: readonly (readonly [string, RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|Chromium)\//],
  ['Safari', /\bSafari\//],
];
const SYSTEMS: readonly (readonly [string, RegExp])[] = [
  ['iPad', /\biPad\b/],
  ['iPhone', /\biPhone\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMacintosh\b/],
  ['Linux', /\bLinux\b/],
];

/** Family of browser and system from a User-Agent header, such as `Firefox, Windows`; undefined when neither is known. No versions: they tell more about a person than they help. */
export function browserFamilyOf(userAgent: string | undefined): string | undefined {
  const found = [BROWSERS, SYSTEMS].flatMap(
    (families) => families.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0] ?? [],
  );
  return found.length === 0 ? undefined : found.join(', ');
}
