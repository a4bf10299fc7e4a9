import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Refusal } from '../../kernel/decision.js';
import type { Ctx } from '../context.js';

/** Marks the few mutations that whoever looks as somebody else may still send: those that end it. Every other one is refused. */
export function OpenToViewAs(): MethodDecorator & PropertyDecorator {
  return Extensions({ isOpenToViewAs: true });
}

/** Looking as somebody is looking: why a mutation is refused meanwhile; null when it is not. */
export function refusedWhileViewing({ extensions }: Pick<GraphQLField<unknown, Ctx>, 'extensions'>, { actor }: Ctx): Refusal | null {
  if (!actor.viewedBy || extensions.isOpenToViewAs === true) return null;
  return { code: 'VIEW_AS_READ_ONLY', params: { person: actor.name } };
}
