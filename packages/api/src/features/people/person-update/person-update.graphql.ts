import { LIMITS } from '@shouwen/shared';
import { IsEmail, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { EmploymentEnum } from '../employment.enum.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import type { Employment } from '../position.rules.js';
import { personUpdate } from './person-update.command.js';

@InputType({ description: 'What changes of somebody: what is absent stays, null empties.' })
export class PersonUpdateInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => Int, { description: 'Their version as last seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What they sign in with.' })
  @NotBlank()
  @MaxLength(LIMITS.account)
  account?: string;

  @Field(() => String, { nullable: true, description: 'Name as colleagues say it.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Work e-mail.' })
  @IsEmail()
  @MaxLength(LIMITS.email)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Work phone.' })
  @MaxLength(LIMITS.phone)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Title, where no described position is held.' })
  @MaxLength(LIMITS.name)
  position?: string | null;

  @Field(() => ID, { nullable: true, description: 'The described position they hold.' })
  positionId?: string | null;

  @Field(() => String, { nullable: true, description: 'IANA name of their time zone; null is the organisation’s.' })
  @MaxLength(LIMITS.timeZone)
  timeZone?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of their grade of education.' })
  @MaxLength(LIMITS.code)
  educationCode?: string | null;

  @Field(() => EmploymentEnum, { nullable: true, description: 'Full-time or part-time.' })
  employment?: Employment | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of service.' })
  hiredOn?: string | null;
}

@Resolver()
export class PersonUpdateResolver {
  @Authorized('person:update')
  @Mutation(() => PersonPayload, { description: 'Changes what the record says of somebody.' })
  async personUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => PersonUpdateInput, { description: 'The changes.' }) input: PersonUpdateInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await personUpdate(ctx, input));
  }
}
