import type { ApolloServerPlugin, GraphQLRequestListener, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { LRUCache } from 'lru-cache';
import type { Ctx } from '../context.js';
import { formatError } from './format-error.js';
import type { KnownDocuments } from './known-documents.js';
import { operationGuard } from './limits.js';
import { RequestError } from './request-error.js';

/** A program weighs a hundred times its document, and anyone may send documents: the least used make room. */
const MOST_COMPILED = 500;

type Run = (ctx: Ctx, variables: Record<string, unknown>) => ExecutionResult | Promise<ExecutionResult>;

/** What is asked before an operation runs: whether its caller may spend that much. */
export type Charge = (ctx: Ctx, points: number) => void;

/**
 * Runs operations compiled by graphql-jit instead of field by field: 0.02 ms against 0.4 ms for 400 fields. It takes the place of Apollo's
 * execution (`responseForOperation`), which also skips Apollo's error formatting, so errors are formatted here.
 * What jit refuses to compile runs in graphql-js, and so does what somebody sends who has not signed in: neither their documents nor
 * programs made of them are kept, or anybody could push out those that people work with.
 */
export function jitExecutor(schema: GraphQLSchema, documents: KnownDocuments, charge: Charge): ApolloServerPlugin<Ctx> {
  const guard = operationGuard(schema);
  const runs = new LRUCache<OperationDefinitionNode, Run>({ max: MOST_COMPILED });

  const listener: GraphQLRequestListener<Ctx> = {
    async didResolveOperation({ document, operation, request, contextValue, queryHash }) {
      if (!operation) throw new RequestError('BAD_REQUEST', 'Say which operation to run with operationName.');
      const isSignedIn = contextValue.actor.kind !== 'anonymous';
      const { points } = guard({ document, operation, variables: request.variables ?? {}, isSignedIn });
      if (points > 0) charge(contextValue, points);
      if (isSignedIn) documents.keep(queryHash, document);
    },
    async responseForOperation({ document, operation, request, contextValue }) {
      const known = runs.get(operation);
      const isKept = contextValue.actor.kind !== 'anonymous';
      const run = known ?? (isKept ? compile(schema, document, operation) : interpret(schema, document, operation));
      if (!known && isKept) runs.set(operation, run);
      return toResponse(await run(contextValue, request.variables ?? {}), contextValue);
    },
  };
  return {
    async requestDidStart() {
      return listener;
    },
  };
}

/** Keyed by the operation node: two operations of one document are two programs. */
function compile(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): Run {
  const operationName = operation.name?.value;
  const compiled: CompiledQuery | ExecutionResult = compileQuery(schema, document, operationName ?? '', {
    disablingCapturingStackErrors: true,
  });
  if (isCompiledQuery(compiled)) return (ctx, variables) => compiled.query(undefined, ctx, variables);
  return interpret(schema, document, operation);
}

/** Field by field, without making a program first. */
function interpret(schema: GraphQLSchema, document: DocumentNode, { name }: OperationDefinitionNode): Run {
  const operationName = name?.value;
  return (contextValue, variableValues) => execute({ schema, document, operationName, contextValue, variableValues });
}

const NO_HEADERS = new HeaderMap();

function toResponse({ data, errors }: ExecutionResult, ctx: Ctx): GraphQLResponse {
  if (!errors?.length) return { http: { headers: NO_HEADERS }, body: { kind: 'single', singleResult: { data } } };
  const formatted = errors.map((error) => formatError(error, ctx.requestId, ctx.app.log));
  const isBusy = formatted.some((error) => error.extensions?.code === 'RETRY_LATER');
  // No data at all: the variables did not fit, nothing ran.
  const status = isBusy ? 503 : data === undefined ? 400 : undefined;
  return {
    http: { status, headers: NO_HEADERS },
    body: { kind: 'single', singleResult: { errors: formatted, ...(data !== undefined && { data }) } },
  };
}
