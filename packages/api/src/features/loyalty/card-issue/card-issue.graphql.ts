import { LIMITS } from '@shouwen/shared';
import { Matches, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { CustomerPayload, customerPayload } from '../../customers/index.js';
import { cardIssue } from './card-issue.command.js';

@InputType({ description: 'A card that is handed out.' })
export class CardIssueInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => String, { description: 'Its number: letters, digits and hyphens, nobody else has it.' })
  @NotBlank()
  @MaxLength(LIMITS.code)
  @Matches(/^[A-Za-z0-9 -]*$/)
  number!: string;

  @Field(() => LocalDate, { nullable: true, description: 'When it was handed out; today when absent.' })
  issuedOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day it is good for; without one it is good until it ends.' })
  validUntil?: string | null;
}

@Resolver()
export class CardIssueResolver {
  @Authorized('loyalty:record')
  @Mutation(() => CustomerPayload, { description: 'Hands out a card to a customer.' })
  async cardIssue(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CardIssueInput, { description: 'Whose, and which.' }) input: CardIssueInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await cardIssue(ctx, input));
  }
}
