/** A decorative picture of the KERN set; the text beside it says the same. */
export function Icon({ name }: { readonly name: string }) {
  return <span className={`kern-icon kern-icon--${name}`} aria-hidden="true" />;
}
