import type { MessageDescriptor } from '@lingui/core';
import { lazy, type ComponentType, type ReactNode } from 'react';
import { matchPath, Route } from 'react-router';
import type { Client } from 'urql';
import type { Role } from '../graphql/generated/graphql';
import { MembersOnly } from './members-only';

/** An address and its page, which is loaded when somebody goes there. */
export interface PortalRoute {
  /** Below the root, without a slash at its beginning; `:name` stands for a part that varies. */
  readonly path: string;
  readonly page: () => Promise<{ readonly default: ComponentType }>;
  /** Begins to ask for what the page shows first, when it is the one that is opened; its parameters are those of the address. */
  readonly prefetch?: (client: Client, parameters: URLSearchParams) => Promise<unknown>;
  /** Whether people without an admitted account see the page too. */
  readonly open?: boolean;
}

/** An entry of the main navigation. */
export interface PortalSection {
  /** Address with its slash. */
  readonly to: string;
  readonly label: MessageDescriptor;
  /** Place in the navigation, the smallest first. */
  readonly order: number;
  /** Whom it is for: everybody who is admitted, those with one of the roles, or waiting accounts as well. */
  readonly audience: 'MEMBERS' | 'ACCOUNTS' | readonly Role[];
}

/** A link at the foot of every page, for everybody. */
export interface FooterLink {
  /** Address with its slash. */
  readonly to: string;
  readonly label: MessageDescriptor;
}

/** What a file `features/NAME/NAME.routes.ts` exports. Its pages are part of the portal because the file is there. */
interface FeatureRoutes {
  readonly routes: readonly PortalRoute[];
  readonly sections?: readonly PortalSection[];
  readonly footerLinks?: readonly FooterLink[];
}

const FEATURES = Object.values(import.meta.glob<FeatureRoutes>('../features/*/*.routes.ts', { eager: true }));

/** The entries of the main navigation, in their order. */
export const SECTIONS: readonly PortalSection[] = FEATURES.flatMap(({ sections = [] }) => sections).toSorted(
  (one, other) => one.order - other.order,
);

/** The links at the foot of every page. */
export const FOOTER_LINKS: readonly FooterLink[] = FEATURES.flatMap(({ footerLinks = [] }) => footerLinks);

/** The routes of all features: those for members behind one gate, the others in front of it. */
export const featureRoutes: ReactNode = (
  <>
    <Route element={<MembersOnly />}>{toElements(FEATURES, false)}</Route>
    {toElements(FEATURES, true)}
  </>
);

/** Begins to load the page that is opened, and what it shows, while it is still being asked who is there. */
export function preloadPage({ pathname, search }: Location, client: Client): void {
  const route = FEATURES.flatMap(({ routes }) => routes).find(({ path }) => matchPath(`/${path}`, pathname));
  // What fails here fails again where it is shown, and is told there.
  route?.page().catch(() => undefined);
  route?.prefetch?.(client, new URLSearchParams(search)).catch(() => undefined);
}

function toElements(features: readonly FeatureRoutes[], open: boolean): ReactNode {
  return features
    .flatMap(({ routes }) => routes)
    .filter((route) => (route.open ?? false) === open)
    .map(({ path, page }) => {
      const Page = lazy(page);
      return <Route path={path} element={<Page />} key={path} />;
    });
}
