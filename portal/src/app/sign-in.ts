/** Where the sign-in begins; afterwards the person comes back to the page they are on. */
export function signInPath(returnTo = `${window.location.pathname}${window.location.search}`): string {
  return `/auth/sign-in?${new URLSearchParams({ returnTo })}`;
}

/** Ends the session here and at the sign-in service, and leaves the portal. Rejects when the service is away. */
export async function signOut(): Promise<void> {
  const response = await fetch('/auth/sign-out', { method: 'POST', credentials: 'same-origin' });
  if (!response.ok) throw new Error(`Sign-out answered ${response.status}.`);
  const { redirectTo } = (await response.json()) as { redirectTo: string };
  window.location.assign(redirectTo);
}
