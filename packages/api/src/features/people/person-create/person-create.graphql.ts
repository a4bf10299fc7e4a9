import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, IsEmail, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { EmploymentEnum } from '../employment.enum.js';
import { staff } from '../person.queries.js';
import { Person } from '../person.type.js';
import type { Employment } from '../position.rules.js';
import { personCreate } from './person-create.command.js';

@InputType({ description: 'A new person.' })
export class PersonCreateInput {
  @Field(() => String, { description: 'What they sign in with: letters, digits and . _ @ -' })
  @NotBlank()
  @MaxLength(LIMITS.account)
  account!: string;

  @Field(() => String, { description: 'Name as colleagues say it.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => ID, { description: 'Where they work.' })
  departmentId!: string;

  @Field(() => [ID], { description: 'The roles they hold; you must hold what they grant.' })
  @ArrayMaxSize(LIMITS.ids)
  roleIds!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Their first password, which they change when they first sign in; without one they cannot sign in yet.',
  })
  @MaxLength(LIMITS.password.max)
  password?: string | null;

  @Field(() => String, { nullable: true, description: 'Title, where no described position is held.' })
  @MaxLength(LIMITS.name)
  position?: string | null;

  @Field(() => ID, { nullable: true, description: 'The described position they hold.' })
  positionId?: string | null;

  @Field(() => String, { nullable: true, description: 'Work phone.' })
  @MaxLength(LIMITS.phone)
  phone?: string | null;

  @Field(() => EmploymentEnum, { nullable: true, description: 'Full-time or part-time.' })
  employment?: Employment | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of service; today when absent.' })
  hiredOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Work e-mail.' })
  @IsEmail()
  @MaxLength(LIMITS.email)
  email?: string | null;
}

@ObjectType({ description: 'The new person, or why there is none.', simpleResolvers: true })
export class PersonCreatePayload extends Payload {
  @Field(() => Person, { nullable: true, description: 'The new person.' })
  person?: Person | null;
}

@Resolver()
export class PersonCreateResolver {
  @Authorized('person:create')
  @Mutation(() => PersonCreatePayload, { description: 'Adds a person with their roles.' })
  async personCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => PersonCreateInput, { description: 'The person.' }) input: PersonCreateInput,
  ): Promise<PersonCreatePayload> {
    const wanted = { ...input, password: input.password ?? null, mustChangePassword: true };
    return toPayload(ctx, await personCreate(ctx, wanted), async ({ personId }) => ({
      person: (await staff.of(ctx)).find(personId) ?? null,
    }));
  }
}
