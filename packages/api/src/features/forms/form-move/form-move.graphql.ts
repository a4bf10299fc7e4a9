import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { FormPayload, formPayload } from '../form-set/form-set.graphql.js';
import { formMove } from './form-move.command.js';

@InputType({ description: 'Where among the forms one goes.' })
export class FormMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the form it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class FormMoveResolver {
  @Authorized('workflow:manage')
  @Mutation(() => FormPayload, {
    description: 'Puts a form at another place: where several are filled in together, they stand in this order.',
  })
  async formMove(
    @Ctx() ctx: Context,
    @Arg('input', () => FormMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: FormMoveInput,
  ): Promise<FormPayload> {
    return formPayload(ctx, await formMove(ctx, { code, beforeCode: beforeCode ?? null }));
  }
}
