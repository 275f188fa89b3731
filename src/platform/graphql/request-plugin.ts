import type { ApolloServerPlugin, GraphQLRequestListener } from '@apollo/server';
import { Metrics } from '../health/metrics.js';
import { statementCountOf } from '../http/request-scope.js';
import { checkQueryLimits } from './query-limits.js';
import type { RequestContext } from './request-context.js';
import { checkRequestText } from './request-text.js';

const MAX_ERRORS = 5;

/** Limits what an operation may ask, measures it, and gives the answer its HTTP status. */
export class RequestPlugin implements ApolloServerPlugin<RequestContext> {
  constructor(
    private readonly metrics: Metrics,
    private readonly showStatements: boolean,
  ) {}

  async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
    const end = this.metrics.operationSeconds.startTimer();
    return {
      didResolveOperation: async ({ schema, document, operation, request }) => {
        const variables = request.variables ?? {};
        checkRequestText(document, variables);
        checkQueryLimits(schema, document, operation!, variables);
      },
      willSendResponse: async ({ response, operation, contextValue }) => {
        response.http.headers.set('cache-control', 'no-store');
        if (response.body.kind !== 'single') return;
        const result = response.body.singleResult;
        const errors = result.errors ?? [];
        if (errors.length > MAX_ERRORS) result.errors = errors.slice(0, MAX_ERRORS);
        if (errors.some((error) => error.extensions?.['code'] === 'UNAVAILABLE')) response.http.status = 503;
        if (this.showStatements)
          response.http.headers.set('server-timing', `sql;desc="${statementCountOf(contextValue.req)}"`);
        const root = operation?.selectionSet.selections[0];
        end({
          operation: root?.kind === 'Field' ? root.name.value : 'none',
          outcome: errors.length > 0 ? 'error' : 'ok',
        });
      },
    };
  }
}
