import { lazy, type ReactNode } from 'react';
import { Route } from 'react-router';
import { ROUTES } from './features';
import { MembersOnly } from './members-only';

/** The routes of all features: those for members behind one gate, the others in front of it. */
export const featureRoutes: ReactNode = (
  <>
    <Route element={<MembersOnly />}>{toElements(false)}</Route>
    {toElements(true)}
  </>
);

function toElements(open: boolean): ReactNode {
  return ROUTES.filter((route) => (route.open ?? false) === open).map(({ path, page }) => {
    const Page = lazy(page);
    return <Route path={path} element={<Page />} key={path} />;
  });
}
