import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, IsEmail, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { staff } from '../person.queries.js';
import { Person } from '../person.type.js';
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

  @Field(() => String, { description: 'Their first password; they change it when they first sign in.' })
  @MaxLength(LIMITS.password.max)
  password!: string;

  @Field(() => String, { nullable: true, description: 'Position, as the organisation calls it.' })
  @MaxLength(LIMITS.name)
  position?: string | null;

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
    return toPayload(ctx, await personCreate(ctx, { ...input, mustChangePassword: true }), async ({ personId }) => ({
      person: (await staff.of(ctx)).find(personId) ?? null,
    }));
  }
}
