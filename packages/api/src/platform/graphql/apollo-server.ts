import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Ctx, Log } from '../context.js';
import { jitExecutor } from './executor.js';
import { formatError } from './format-error.js';
import { OPERATION_LIMITS } from './limits.js';

/**
 * GraphQL-over-HTTP: answers as plain `application/json` say 200 even when the document does not parse, validate or fit its variables;
 * only `application/graphql-response+json` carries the 400. Also puts the request's id into errors that Apollo made.
 */
const answers: ApolloServerPlugin<Ctx> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, contextValue }) {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        const { singleResult } = response.body;
        singleResult.errors = singleResult.errors?.map((error) => ({
          ...error,
          extensions: { ...error.extensions, requestId: contextValue.requestId },
        }));
        const accept = request.http?.headers.get('accept') ?? '';
        if (response.http.status === 400 && !accept.includes('graphql-response')) response.http.status = 200;
      },
    };
  },
};

/** Every option that has a default is said here, because the defaults depend on NODE_ENV; a test asserts the behaviour. */
export function createApolloServer(schema: GraphQLSchema, log: Log): ApolloServer<Ctx> {
  return new ApolloServer<Ctx>({
    schema,
    nodeEnv: 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // Signed-in callers only: the executor refuses `__schema` to everyone else.
    introspection: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    maxRecursiveSelections: 10 * OPERATION_LIMITS.fields,
    parseOptions: { maxTokens: OPERATION_LIMITS.tokens },
    stringifyResult: JSON.stringify,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      // Its sentences end in the message of some error, which may quote the request.
      warn: (message) => log.warn({ source: 'apollo' }, String(message).split(':', 1).join()),
      error: (message) => log.error({ source: 'apollo' }, String(message).split(':', 1).join()),
    },
    formatError: (_formatted, error) => formatError(error, '', log),
    plugins: [
      jitExecutor(schema),
      answers,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
