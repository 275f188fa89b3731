interface ProgressProps {
  /** What is under way; absent while nothing is. */
  readonly label: string | undefined;
  /** How much of it is done, from 0 to 100; absent when that is not known. */
  readonly percent?: number | undefined;
}

/** Says that long work is under way, with a bar; nothing without a label. It must be on the page before its work begins. */
export function Progress({ label, percent }: ProgressProps) {
  return (
    <div role="status">
      {label !== undefined && (
        <div className="kern-progress">
          <span className="kern-label">{label}</span>
          <progress aria-label={label} {...(percent === undefined ? {} : { value: percent, max: 100 })} />
        </div>
      )}
    </div>
  );
}
