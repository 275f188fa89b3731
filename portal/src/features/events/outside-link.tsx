/** A link to an address outside the portal. */
export function OutsideLink({ url, children }: { readonly url: string; readonly children: string }) {
  return (
    <a className="kern-link" href={url} rel="noopener noreferrer">
      {children}
    </a>
  );
}
