import type { ComponentType } from 'react';
import { ME } from '../features/people/me.question';
import { askEarly, type Question } from '../graphql/early-answers';
import { ROUTES, type PortalRoute } from './features';

/** What is under way while the application is being loaded. */
export interface Beginning {
  /** Questions that were sent: who is there, and what the opened page shows first. */
  readonly questions: readonly Question[];
  /** The page that is opened; undefined when the address has none, or when it could not be loaded. */
  readonly page: Promise<OpenedPage | undefined>;
}

/** A page that is loaded. */
export interface OpenedPage {
  readonly route: PortalRoute;
  readonly Page: ComponentType;
}

/** Asks who is there and for what the page at an address shows, and loads that page. */
export function begin({ pathname, search }: Location): Beginning {
  const route = routeOf(pathname);
  const ofPage = route?.question?.(new URLSearchParams(search));
  const questions = ofPage ? [ME, ofPage] : [ME];
  questions.forEach(askEarly);
  return { questions, page: load(route) };
}

/** What fails here fails again where the page is shown, and is told there. */
async function load(route: PortalRoute | undefined): Promise<OpenedPage | undefined> {
  try {
    return route && { route, Page: (await route.page()).default };
  } catch {
    return undefined;
  }
}

/** Of the routes that match, the one with the fewest variable parts, as the router chooses. */
function routeOf(pathname: string): PortalRoute | undefined {
  const variables = ({ path }: PortalRoute): number => path.split(':').length;
  return ROUTES.filter(({ path }) => toPattern(path).test(pathname)).toSorted(
    (one, other) => variables(one) - variables(other),
  )[0];
}

function toPattern(path: string): RegExp {
  return new RegExp(`^/${path.replaceAll(/:\w+/g, '[^/]+')}/?$`);
}
