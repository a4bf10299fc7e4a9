import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import { certificateAdd } from './certificate-add.command.js';

@InputType({ description: 'A certificate somebody holds.' })
export class CertificateAddInput {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => String, { description: 'Code of the certificate.' })
  @MaxLength(LIMITS.code)
  certificate!: string;

  @Field(() => String, { nullable: true, description: 'Its number.' })
  @MaxLength(LIMITS.certificateNumber)
  number?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was issued.' })
  issuedOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day it counts; reckoned from its issue when absent and known.' })
  expiresOn?: string | null;
}

@Resolver()
export class CertificateAddResolver {
  @Authorized('person:update')
  @Mutation(() => PersonPayload, { description: 'Writes down a certificate somebody holds.' })
  async certificateAdd(
    @Ctx() ctx: Context,
    @Arg('input', () => CertificateAddInput, { description: 'The certificate.' }) input: CertificateAddInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await certificateAdd(ctx, input));
  }
}
