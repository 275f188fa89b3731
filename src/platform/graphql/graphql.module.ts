import { HeaderMap } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { GraphQLModule as NestGraphQLModule } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import { ANONYMOUS, type Actor } from '../../kernel/actor.js';
import { UnauthenticatedError } from '../../kernel/errors.js';
import { ActorSource } from '../access/actor-source.js';
import { Config } from '../config/config.js';
import { Metrics } from '../health/metrics.js';
import { RateLimit } from '../http/rate-limit.js';
import { ErrorFormatter, FormattedError, httpStatusOf } from './error-formatter.js';
import { ErrorFilter } from './error.filter.js';
import { RequestPlugin } from './request-plugin.js';
import type { RequestContext } from './request-context.js';
import { DateScalar } from './scalars.js';

const MAX_TOKENS = 1_000;

/** Errors leave through one formatter, also those that happen before an operation starts. */
@Global()
@Module({
  providers: [ErrorFormatter, DateScalar, { provide: APP_FILTER, useClass: ErrorFilter }],
  exports: [ErrorFormatter],
})
class GraphQLErrorsModule {}

/** The GraphQL endpoint `/graphql`, built from the code of the capabilities. */
@Module({
  imports: [
    GraphQLErrorsModule,
    NestGraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      inject: [Config, ActorSource, ErrorFormatter, Metrics, RateLimit],
      useFactory: (
        config: Config,
        actors: ActorSource,
        errors: ErrorFormatter,
        metrics: Metrics,
        rateLimit: RateLimit,
      ): ApolloDriverConfig => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        introspection: true,
        graphiql: false,
        csrfPrevention: true,
        allowBatchedHttpRequests: false,
        persistedQueries: false,
        includeStacktraceInErrorResponses: false,
        stopOnTerminationSignals: false,
        autoTransformHttpErrors: false,
        preserveHttpStatusForExecutionErrors: false,
        parseOptions: { maxTokens: MAX_TOKENS },
        // Without the plugin for hints about caching no field is wrapped; nothing here is ever cached.
        plugins: [
          ApolloServerPluginLandingPageDisabled(),
          ApolloServerPluginCacheControlDisabled(),
          new RequestPlugin(metrics, !config.production),
        ],
        formatError: (formatted, error) => errors.format(formatted, error),
        context: async ({ req, res }: { req: Request; res: Response }): Promise<RequestContext> => {
          try {
            return { req, res, actor: await actorWithinLimit(req, actors, rateLimit) };
          } catch (error) {
            throw toRefusal(errors.toPublic(error));
          }
        },
      }),
    }),
  ],
})
export class GraphQLModule {}

/** Who asks, counted against the limit of requests; a proof of identity that is not valid counts for its address. */
async function actorWithinLimit(request: Request, actors: ActorSource, rateLimit: RateLimit): Promise<Actor> {
  try {
    const actor = await actors.actorOf(request);
    await rateLimit.check(request, actor);
    return actor;
  } catch (error) {
    if (error instanceof UnauthenticatedError) await rateLimit.check(request, ANONYMOUS);
    throw error;
  }
}

/** The answer to a request that ends before its operation starts. */
function toRefusal({ message, extensions }: { message: string; extensions: Record<string, unknown> }): FormattedError {
  const seconds = extensions['retryAfterSeconds'];
  const headers = new HeaderMap(seconds === undefined ? [] : [['retry-after', String(seconds)]]);
  return new FormattedError(message, {
    extensions: { ...extensions, http: { status: httpStatusOf(extensions['code']), headers } },
  });
}
