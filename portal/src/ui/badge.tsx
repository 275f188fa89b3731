/** A short mark beside a title. */
export function Badge({
  children,
  kind = 'info',
}: {
  readonly children: string;
  readonly kind?: 'info' | 'success' | 'warning' | 'danger';
}) {
  return (
    <span className={`kern-badge kern-badge--small kern-badge--${kind}`}>
      <span className="kern-label kern-label--small">{children}</span>
    </span>
  );
}
