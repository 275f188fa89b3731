import type { Request } from 'express';
import { fetchUserInfo, randomState, type Configuration } from 'openid-client';
import { Strategy, type AuthenticateOptions, type VerifyFunction } from 'openid-client/passport';
import { Config } from '../../platform/config/config.js';
import { toIdentity, type VerifiedIdentity } from './identity.js';

/** Who has signed in, with the ID token that ends the sign-in at the issuer later. */
export interface SignedInIdentity extends VerifiedIdentity {
  readonly idToken: string;
}

/** Path of the callback that is registered with the issuer. */
export const CALLBACK_PATH = '/auth/callback';

/** Passport strategy for the authorization code flow with PKCE and state. Succeeds with a `SignedInIdentity`. */
export class OidcStrategy extends Strategy {
  private readonly callback: string;

  constructor(config: Config, configuration: Configuration) {
    const callback = `${config.publicUrl}${CALLBACK_PATH}`;
    super(
      {
        config: configuration,
        name: 'oidc',
        sessionKey: 'signIn',
        callbackURL: callback,
        scope: 'openid profile email',
      },
      verifier(config, configuration),
    );
    this.callback = callback;
  }

  /** Built from the public address alone: the Host header is the client's to choose. */
  override currentUrl(request: Request): URL {
    const url = new URL(this.callback);
    url.search = /\?.*$/.exec(request.originalUrl)?.[0] ?? '';
    return url;
  }

  override shouldInitiateAuthRequest(request: Request): boolean {
    return !request.originalUrl.startsWith(CALLBACK_PATH);
  }

  override authorizationRequestParams<Options extends AuthenticateOptions>(
    request: Request,
    options: Options,
  ): URLSearchParams {
    const params = new URLSearchParams(super.authorizationRequestParams(request, options));
    params.set('state', randomState());
    return params;
  }
}

/** Claims of the userinfo endpoint complete those of the ID token, which by the standard has the subject only. */
function verifier(config: Config, configuration: Configuration): VerifyFunction {
  return async (tokens, verified) => {
    const claims = tokens.claims()!;
    const hasUserInfo = configuration.serverMetadata().userinfo_endpoint !== undefined;
    const userInfo = hasUserInfo ? await fetchUserInfo(configuration, tokens.access_token, claims.sub) : {};
    const identity: SignedInIdentity = {
      ...toIdentity(config, { ...claims, ...userInfo, sub: claims.sub }),
      idToken: tokens.id_token!,
    };
    verified(null, identity);
  };
}
