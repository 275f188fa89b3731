/** What a visitor was answered. */
export interface Page {
  readonly url: string;
  readonly status: number;
  readonly location: string | null;
  readonly headers: Headers;
  readonly body: string;
}

/** As much of a browser as a sign-in needs: cookies by path, redirects one by one. */
export class Visitor {
  readonly cookies = new Map<string, { value: string; path: string }>();

  constructor(
    private readonly origin: string,
    private readonly userAgent = 'test',
  ) {}

  /** Sends one request with the cookies that belong to it and keeps those of the answer. */
  async request(path: string, init: RequestInit = {}): Promise<Page> {
    const url = new URL(path, this.origin);
    const cookie = [...this.cookies]
      .filter(([, { path: prefix }]) => url.pathname.startsWith(prefix))
      .map(([name, { value }]) => `${name}=${value}`);
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: { accept: 'text/html', 'user-agent': this.userAgent, ...init.headers, cookie: cookie.join('; ') },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line)!;
      const isOver = value === '' || /expires=Thu, 01 Jan 1970/i.test(line);
      if (isOver) this.cookies.delete(name!);
      else this.cookies.set(name!, { value: value!, path: /path=([^;]*)/i.exec(line)?.[1] ?? '/' });
    }
    return {
      url: url.href,
      status: response.status,
      location: response.headers.get('location'),
      headers: response.headers,
      body: await response.text(),
    };
  }

  /** Follows redirects as far as the provider's and the sign-in's own pages go; answers with the last page, or the address that leads out. */
  async follow(path: string, init?: RequestInit): Promise<Page> {
    let page = await this.request(path, init);
    while (page.location !== null && /\/(oidc|auth)\//.test(page.location)) page = await this.request(page.location);
    return page;
  }

  /** Signs in as a demo account by the buttons of the embedded sign-in page. */
  async signIn(key: string, returnTo = '/'): Promise<Page> {
    const offered = await this.follow(`/auth/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
    const action = new RegExp(`formaction="([^"]+/${key})"`).exec(offered.body)?.[1];
    return action === undefined ? offered : this.follow(action, { method: 'POST', headers: { origin: this.origin } });
  }

  /** Sends a GraphQL operation with the session. */
  async ask(query: string): Promise<{ status: number; data: any; errors?: { extensions: { code: string } }[] }> {
    const page = await this.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query }),
    });
    return { status: page.status, ...JSON.parse(page.body) };
  }

  /** Signs out from a page of the origin. */
  signOut(origin = this.origin): Promise<Page> {
    return this.request('/auth/sign-out', { method: 'POST', headers: { origin } });
  }
}
