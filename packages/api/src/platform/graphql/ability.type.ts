import { messageOf, type UserErrorCode } from '@shouwen/shared';
import { Field, ObjectType } from 'type-graphql';
import type { Decision } from '../../kernel/decision.js';
import type { Ctx } from '../context.js';
import { UserErrorCodeEnum } from './user-error.type.js';

@ObjectType({
  description: "Whether the viewer may do an act now, and if not, why (code and text in the viewer's language).",
  simpleResolvers: true,
})
export class Ability {
  @Field(() => Boolean, { description: 'Whether the act would go through now.' })
  allowed!: boolean;

  @Field(() => UserErrorCodeEnum, { nullable: true, description: 'Why not, as a stable code.' })
  code!: UserErrorCode | null;

  @Field(() => String, { nullable: true, description: "Why not, as a sentence in the viewer's language." })
  reason!: string | null;
}

const ALLOWED: Ability = Object.freeze({ allowed: true, code: null, reason: null });

/** What a rule decided, as the screen reads it: the same rule guards the write. */
export function toAbility(ctx: Pick<Ctx, 'language'>, decision: Decision<unknown>): Ability {
  if (decision.allowed) return ALLOWED;
  const { code, params } = decision.refusal;
  return { allowed: false, code, reason: messageOf(code, ctx.language, params) };
}
