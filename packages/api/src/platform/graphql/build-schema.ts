import 'reflect-metadata';
import type { GraphQLField, GraphQLFieldResolver, GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { Ctx } from '../context.js';
import type { Feature } from '../feature.js';
import { authChecker } from './auth-checker.js';
import { NodeResolver } from './node.resolver.js';
import { resolveNodeTypes } from './node.type.js';
import { refusedWhileViewing } from './open-to-view-as.js';
import { refusedPayload } from './payload.js';
import { InputRefused, validateInput } from './validate-input.js';

/** The schema of all features. */
export function buildSchemaOf(features: readonly Feature[]): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [NodeResolver, ...features.flatMap((feature) => feature.resolvers)],
    orphanedTypes: features.flatMap((feature) => [...(feature.orphanedTypes ?? []), ...(feature.nodes ?? []).map((node) => node.type)]),
    authChecker,
    validateFn: validateInput,
    // Subscriptions bring their own source (`eventsOf`); type-graphql asks for one all the same.
    pubSub: {
      publish: () => undefined,
      subscribe: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => ({ done: true, value: undefined }) }) }),
    },
  });
  resolveNodeTypes(schema);
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    if (field.resolve) field.resolve = answeringRefusals(field, field.resolve);
  }
  return schema;
}

type Resolve = GraphQLFieldResolver<unknown, Ctx>;

/** A mutation whose input breaks a declared limit answers like any other refusal: with `userErrors`, not with a failed request. */
function answeringRefusals(field: GraphQLField<unknown, Ctx>, resolve: Resolve): Resolve {
  return async (...call) => {
    const viewing = refusedWhileViewing(field, call[2]);
    if (viewing) return refusedPayload([viewing], call[2].language);
    try {
      return await resolve(...call);
    } catch (error) {
      const [, , ctx] = call;
      if (error instanceof InputRefused) return refusedPayload(error.refusals, ctx.language);
      throw error;
    }
  };
}
