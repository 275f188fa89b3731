/** A path of this site to return to; anything else, other sites in disguise included, becomes the front page. */
export function toReturnPath(value: unknown): string {
  if (typeof value !== 'string' || value.length > 2_000) return '/';
  const isPath = value.startsWith('/') && !value.startsWith('//') && !/[\\\p{Cc}]/u.test(value);
  return isPath && !value.startsWith('/auth/') ? value : '/';
}
