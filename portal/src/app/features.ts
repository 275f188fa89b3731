import type { MessageDescriptor } from '@lingui/core';
import type { ComponentType } from 'react';
import type { Question } from '../graphql/early-answers';
import type { Role } from '../graphql/generated/graphql';

/** An address and its page, which is loaded when somebody goes there. */
export interface PortalRoute {
  /** Below the root, without a slash at its beginning, empty for the front page; `:name` stands for a part that varies. */
  readonly path: string;
  readonly page: () => Promise<{ readonly default: ComponentType }>;
  /** What the page asks first. Given the parameters of the address, it is sent early when the page is the one that is opened. */
  readonly question?: (parameters: URLSearchParams) => Question;
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
  /** Shows how much waits there for the person; nothing while it loads. */
  readonly count?: ComponentType;
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

/** The front page and the routes of all features. */
export const ROUTES: readonly PortalRoute[] = [
  { path: '', page: () => import('./start/start.page'), open: true },
  ...FEATURES.flatMap(({ routes }) => routes),
];

/** The entries of the main navigation, in their order. */
export const SECTIONS: readonly PortalSection[] = FEATURES.flatMap(({ sections = [] }) => sections).toSorted(
  (one, other) => one.order - other.order,
);

/** The links at the foot of every page. */
export const FOOTER_LINKS: readonly FooterLink[] = FEATURES.flatMap(({ footerLinks = [] }) => footerLinks);
