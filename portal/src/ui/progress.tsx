/** Says that long work is under way, with a bar; nothing without a label. It must be on the page before its work begins. */
export function Progress({ label }: { readonly label: string | undefined }) {
  return (
    <div role="status">
      {label !== undefined && (
        <div className="kern-progress">
          <span className="kern-label">{label}</span>
          <progress aria-label={label} />
        </div>
      )}
    </div>
  );
}
