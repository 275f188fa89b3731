import { lazy, type ReactNode } from 'react';
import { Route } from 'react-router';
import type { OpenedPage } from './begin';
import { ROUTES } from './features';
import { MembersOnly } from './members-only';

/** The routes of all features: those for members behind one gate, the others in front of it. The opened page is there already. */
export function toRoutes(opened: OpenedPage | undefined): ReactNode {
  const toElements = (open: boolean) =>
    ROUTES.filter((route) => (route.open ?? false) === open).map((route) => {
      const Page = route === opened?.route ? opened.Page : lazy(route.page);
      return <Route path={route.path} element={<Page />} key={route.path} />;
    });
  return (
    <>
      <Route element={<MembersOnly />}>{toElements(false)}</Route>
      {toElements(true)}
    </>
  );
}
