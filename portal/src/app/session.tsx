import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useMe } from '../features/people/me.operation';
import type { Failure } from '../graphql/failure';
import type { OwnAccountFragment } from '../graphql/generated/graphql';

/** Who uses the portal. */
export type Session =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'ANONYMOUS' }
  | { readonly kind: 'FAILED'; readonly failure: Failure; readonly retry: () => void }
  | { readonly kind: 'PENDING'; readonly me: OwnAccountFragment }
  | { readonly kind: 'MEMBER'; readonly me: OwnAccountFragment };

const SessionContext = createContext<Session>({ kind: 'LOADING' });

/** Asks once who is signed in, for all pages. */
export function SessionProvider({ children }: { readonly children: ReactNode }) {
  const { data, failure, reload } = useMe();
  const session = useMemo<Session>(() => {
    if (data) return { kind: data.me.state === 'ACTIVE' ? 'MEMBER' : 'PENDING', me: data.me };
    if (!failure) return { kind: 'LOADING' };
    return failure.code === 'UNAUTHENTICATED' ? { kind: 'ANONYMOUS' } : { kind: 'FAILED', failure, retry: reload };
  }, [data, failure, reload]);
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who uses the portal. */
export function useSession(): Session {
  return useContext(SessionContext);
}

/** The own account, on pages for members. */
export function useMember(): OwnAccountFragment {
  const session = useSession();
  if (session.kind !== 'MEMBER') throw new Error('This page is for members only.');
  return session.me;
}

/** Whether the account reviews and publishes. */
export function isEditor(session: Session): boolean {
  return session.kind === 'MEMBER' && session.me.roles.includes('EDITOR');
}
