/** Something is on its way. */
export function Loading() {
  return (
    <p className="kern-body kern-body--muted" role="status">
      Wird geladen …
    </p>
  );
}
