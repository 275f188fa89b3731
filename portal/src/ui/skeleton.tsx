/** The shape of a text that is on its way, of some lines; as much of it as the page will show. Screen readers pass it by. */
export function SkeletonText({ lines = 3 }: { readonly lines?: number }) {
  return (
    <div className="kd-skeleton" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span className="kd-skeleton__line" key={line} />
      ))}
    </div>
  );
}

/** The shape of a list on its way: each entry with a title, some lines, and its facts. */
export function SkeletonList({ entries = 5, lines = 2 }: { readonly entries?: number; readonly lines?: number }) {
  return (
    <div className="kd-list" aria-hidden="true">
      {Array.from({ length: entries }, (_, entry) => (
        <div className="kd-hit kd-skeleton" key={entry}>
          <span className="kd-skeleton__title" />
          <SkeletonText lines={lines} />
          <span className="kd-skeleton__facts" />
        </div>
      ))}
    </div>
  );
}
