import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { PersonPayload, personPayload } from '../person-payload.type.js';
import { certificateRemove } from './certificate-remove.command.js';

@InputType({ description: 'Which certificate goes.' })
export class CertificateRemoveInput {
  @Field(() => ID, { description: 'The certificate on the record.' })
  certificateId!: string;
}

@Resolver()
export class CertificateRemoveResolver {
  @Authorized('person:update')
  @Mutation(() => PersonPayload, { description: "Takes a certificate off somebody's record." })
  async certificateRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => CertificateRemoveInput, { description: 'Which.' }) input: CertificateRemoveInput,
  ): Promise<PersonPayload> {
    return personPayload(ctx, await certificateRemove(ctx, input));
  }
}
