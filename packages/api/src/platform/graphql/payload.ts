import { type Language, messageOf } from '@shouwen/shared';
import { Field, ObjectType } from 'type-graphql';
import type { Refusal } from '../../kernel/decision.js';
import type { Outcome } from '../../kernel/outcome.js';
import type { Ctx } from '../context.js';
import { UserError } from './user-error.type.js';

/** What every mutation answers at least. Payload types extend it; it is no type of its own in the schema. */
@ObjectType({ description: 'What every mutation answers at least.', simpleResolvers: true })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  userErrors!: readonly UserError[];
}

/** A refusal as the caller reads it, in their language. */
export function toUserError(refusal: Refusal, language: Language): UserError {
  const params = refusal.params ?? {};
  return {
    code: refusal.code,
    field: refusal.field ?? null,
    message: messageOf(refusal.code, language, params),
    params: Object.entries(params).map(([name, value]) => ({ name, value: String(value) })),
  };
}

/**
 * A command's outcome as a payload: `toPayload(ctx, await ticketClose(ctx, input), async ({ ticketId }) => ({ ticket: … }))`.
 * The callback runs only when it was done; what it answers are the other fields of the payload, absent when refused
 * (declare them optional: `ticket?: Ticket | null`).
 */
export function toPayload<T, Fields extends object>(
  ctx: Pick<Ctx, 'language'>,
  outcome: Outcome<T>,
  fields: (value: T) => Fields | Promise<Fields>,
): Promise<Partial<Fields> & Payload> {
  if (outcome.userErrors) return Promise.resolve(refusedPayload<Fields>(outcome.userErrors, ctx.language));
  return Promise.resolve(fields(outcome.value)).then((done) => withErrors<Fields>(done, []));
}

/** A payload that says only why not. */
export function refusedPayload<Fields extends object>(refusals: readonly Refusal[], language: Language): Partial<Fields> & Payload {
  return withErrors<Fields>(
    {},
    refusals.map((refusal) => toUserError(refusal, language)),
  );
}

function withErrors<Fields extends object>(fields: Partial<Fields>, userErrors: readonly UserError[]): Partial<Fields> & Payload {
  return Object.assign<Partial<Fields>, Payload>({ ...fields }, { userErrors });
}
