import type { Client } from 'urql';
import { prefetchMe } from '../features/people/me.operation';
import { ROUTES } from './features';

/**
 * Begins to ask who is there and for what the opened page shows, and to load that page, while the application is still on its way.
 * The application does not wait for it; what fails here fails again where it is shown, and is told there.
 */
export function askEarly({ pathname, search }: Location, client: Client): void {
  prefetchMe(client).catch(() => undefined);
  const route = ROUTES.find(({ path }) => toPattern(path).test(pathname));
  route?.prefetch?.(client, new URLSearchParams(search)).catch(() => undefined);
  route?.page().catch(() => undefined);
}

function toPattern(path: string): RegExp {
  return new RegExp(`^/${path.replaceAll(/:\w+/g, '[^/]+')}/?$`);
}
