import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { pointsFor } from '../system/token-bucket.rules.js';
import { type Measure, measureOperation, type Variables } from './operation-cost.js';
import { RequestError } from './request-error.js';

/** What one request may ask for. The panel's largest page stays below a tenth of each. */
export const OPERATION_LIMITS = { tokens: 2000, depth: 10, aliases: 30, fields: 1500, cost: 10_000 } as const;

/** What a guarded operation costs its caller. */
export interface Passed {
  readonly points: number;
}

/**
 * Refuses an operation before it runs. The shape is measured once per parsed document (Apollo keeps documents),
 * so a known operation pays only for evaluating `first` from its variables.
 */
export function operationGuard(schema: GraphQLSchema): (request: GuardedRequest) => Passed {
  const measures = new WeakMap<OperationDefinitionNode, Measure>();
  return ({ document, operation, variables, isSignedIn }) => {
    let measure = measures.get(operation);
    if (!measure) {
      measure = measureOperation(schema, document, operation);
      measures.set(operation, measure);
    }
    if (measure.isIntrospection && !isSignedIn) throw new RequestError('UNAUTHENTICATED', 'Sign in to read the schema.');
    checkShape(measure, operation);
    const cost = measure.cost(variables);
    if (cost > OPERATION_LIMITS.cost) {
      throw new RequestError(
        'QUERY_TOO_COMPLEX',
        `The operation may touch more than ${OPERATION_LIMITS.cost} objects. Ask for smaller pages.`,
      );
    }
    return { points: measure.isUnmetered ? 0 : pointsFor(operation.operation, cost) };
  };
}

export interface GuardedRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Variables;
  readonly isSignedIn: boolean;
}

function checkShape(measure: Measure, operation: OperationDefinitionNode): void {
  const { depth, aliases, fields } = OPERATION_LIMITS;
  if (measure.depth > depth) throw new RequestError('QUERY_TOO_COMPLEX', `The operation is nested deeper than ${depth} levels.`);
  if (measure.aliases > aliases) throw new RequestError('QUERY_TOO_COMPLEX', `The operation uses more than ${aliases} aliases.`);
  if (measure.fields > fields) throw new RequestError('QUERY_TOO_COMPLEX', `The operation selects more than ${fields} fields.`);
  if (operation.operation === 'mutation' && measure.rootFields > 1) {
    throw new RequestError('BAD_REQUEST', 'One request carries one mutation: send the others on their own.');
  }
}
