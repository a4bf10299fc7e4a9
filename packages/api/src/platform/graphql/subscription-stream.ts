import {
  createSourceEventStream,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  execute,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  specifiedRules,
  validate,
} from 'graphql';
import type { Ctx } from '../context.js';
import { OPERATION_LIMITS, operationGuard } from './limits.js';
import { RequestError } from './request-error.js';

/** What a client sends to subscribe. */
interface SubscribePayload {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

/** Takes what an operation costs off its caller, or throws. */
export interface Till {
  admit(ctx: Ctx): void;
  chargeOperation(ctx: Ctx, points: number): void;
}

/** Reads and checks a subscription like Apollo does the other operations: one limit for tokens, depth, aliases and cost. */
export function subscriptionChecker(
  schema: GraphQLSchema,
): (payload: SubscribePayload, ctx: Ctx, till: Till) => ExecutionArgs | readonly GraphQLError[] {
  const guard = operationGuard(schema);
  return ({ query, operationName, variables }, contextValue, till) => {
    try {
      till.admit(contextValue);
      const document = parse(query, { maxTokens: OPERATION_LIMITS.tokens });
      const invalid = validate(schema, document, specifiedRules, { maxErrors: 10 });
      if (invalid.length > 0) return invalid.map((error) => coded(error, 'GRAPHQL_VALIDATION_FAILED'));
      const operation = subscriptionIn(document, operationName);
      const isSignedIn = contextValue.actor.kind !== 'anonymous';
      till.chargeOperation(contextValue, guard({ document, operation, variables: variables ?? {}, isSignedIn }).points);
      return { schema, document, operationName, variableValues: variables, contextValue };
    } catch (error) {
      return [error instanceof RequestError ? error : coded(error, 'GRAPHQL_PARSE_FAILED')];
    }
  };
}

function subscriptionIn(document: DocumentNode, name: string | null | undefined): OperationDefinitionNode {
  const operation = getOperationAST(document, name);
  if (operation?.operation !== 'subscription')
    throw new RequestError('BAD_REQUEST', 'Only subscriptions run here: send queries and mutations by POST.');
  if (isConditional(document, operation.selectionSet))
    throw new RequestError('BAD_REQUEST', 'The field subscribed to cannot be left out: no directives there.');
  return operation;
}

/** A subscription whose only field is skipped has nothing to listen to, and graphql-js breaks on it instead of refusing it. */
function isConditional(document: DocumentNode, set: SelectionSetNode | undefined): boolean {
  return (set?.selections ?? []).some((selection) => {
    if ((selection.directives?.length ?? 0) > 0) return true;
    if (selection.kind === 'Field') return false;
    return isConditional(
      document,
      selection.kind === 'InlineFragment' ? selection.selectionSet : fragment(document, selection)?.selectionSet,
    );
  });
}

function fragment({ definitions }: DocumentNode, { name }: FragmentSpreadNode): FragmentDefinitionNode | undefined {
  return definitions.filter((one) => one.kind === 'FragmentDefinition').find((one) => one.name.value === name.value);
}

function coded(error: unknown, code: string): GraphQLError {
  return new GraphQLError(error instanceof Error ? error.message : '', { extensions: { code } });
}

/**
 * Runs a subscription so that every event is answered on behalf of the caller as they are *now*: `renew` reads the session again,
 * so a right taken away or a session ended in between stops the next event, and answers null when the caller is gone.
 */
export async function subscribeAnew(
  args: ExecutionArgs,
  renew: () => Promise<Ctx | null>,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  return answers(source, args, renew);
}

/** Written out, because an async generator that waits for its source cannot be ended before the next event arrives. */
function answers(
  source: AsyncIterable<unknown>,
  args: ExecutionArgs,
  renew: () => Promise<Ctx | null>,
): AsyncIterableIterator<ExecutionResult> {
  const events = source[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorReturnResult<void>> => {
    await events.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      const event = await events.next();
      const contextValue = event.done ? null : await renew();
      if (!contextValue) return end();
      return { done: false, value: await execute({ ...args, rootValue: event.value, contextValue }) };
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
