import { Injectable, Logger } from '@nestjs/common';
import { createRemoteJWKSet, jwksCache, type JWKSCacheInput, type RemoteJWKSet } from 'jose';
import { allowInsecureRequests, discovery, type Configuration } from 'openid-client';
import { UnavailableError } from '../../kernel/errors.js';
import { Config } from '../../platform/config/config.js';

const TIMEOUT_SECONDS = 5;

/**
 * The OpenID issuer as its discovery document describes it. It is asked at the first need, because it may be this very
 * process; an answer is kept, a failure is not.
 */
@Injectable()
export class Issuer {
  private readonly logger = new Logger('SignIn');
  private configuration: Promise<Configuration> | undefined;
  private keys: Promise<RemoteJWKSet> | undefined;
  /** Filled by `jose` whenever it reads the keys. */
  private readonly keysRead: JWKSCacheInput = {};

  constructor(private readonly config: Config) {}

  /** Endpoints and our client there. @throws UnavailableError when the issuer does not answer within 5 seconds */
  load(): Promise<Configuration> {
    this.configuration ??= this.discover().catch((error: unknown) => {
      this.configuration = undefined;
      throw error;
    });
    return this.configuration;
  }

  /** Finds the public key for a token; keys are cached and read again when the issuer changes them. @throws UnavailableError */
  loadKeys(): Promise<RemoteJWKSet> {
    this.keys ??= this.load()
      .then((configuration) =>
        createRemoteJWKSet(new URL(configuration.serverMetadata().jwks_uri!), {
          timeoutDuration: TIMEOUT_SECONDS * 1_000,
          [jwksCache]: this.keysRead,
        }),
      )
      .catch((error: unknown) => {
        this.keys = undefined;
        throw error;
      });
    return this.keys;
  }

  /** Stands for the keys of now: another value each time they were read, undefined while the next check reads them. */
  keysOfNow({ fresh }: RemoteJWKSet): unknown {
    return fresh ? this.keysRead.jwks : undefined;
  }

  private async discover(): Promise<Configuration> {
    const { issuer, clientId, clientSecret } = this.config.oidc;
    const insecure = issuer.startsWith('http:') && !this.config.production;
    try {
      return await discovery(new URL(issuer), clientId, clientSecret, undefined, {
        timeout: TIMEOUT_SECONDS,
        execute: insecure ? [allowInsecureRequests] : [],
      });
    } catch (error) {
      this.logger.warn(`The OpenID issuer cannot be used: ${error instanceof Error ? error.name : 'unknown failure'}`);
      throw new UnavailableError(
        'Die Anmeldung ist gerade nicht erreichbar. Bitte versuchen Sie es in einer Minute noch einmal.',
      );
    }
  }
}
