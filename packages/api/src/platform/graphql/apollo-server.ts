import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Ctx, Log } from '../context.js';
import { type Charge, jitExecutor } from './executor.js';
import { formatError } from './format-error.js';
import { KnownDocuments } from './known-documents.js';
import { OPERATION_LIMITS } from './limits.js';

/**
 * Every option that has a default is said here, because the defaults depend on NODE_ENV; tests assert the behaviour. The HTTP side (content
 * types, simple requests, batches, status) is `platform/http`'s: operations come in through `executeOperation`.
 */
export function createApolloServer(schema: GraphQLSchema, log: Log, charge: Charge = () => undefined): ApolloServer<Ctx> {
  const documents = new KnownDocuments();
  return new ApolloServer<Ctx>({
    schema,
    nodeEnv: 'production',
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    documentStore: documents,
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
      jitExecutor(schema, documents, charge),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}
