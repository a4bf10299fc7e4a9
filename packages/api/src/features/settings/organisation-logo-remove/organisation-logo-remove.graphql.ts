import { Authorized, Ctx, Field, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { findOrganisation } from '../organisation.queries.js';
import { Organisation } from '../organisation.type.js';
import { organisationLogoRemove } from './organisation-logo-remove.command.js';

@ObjectType({ description: 'The organisation without its logo.', simpleResolvers: true })
export class OrganisationLogoRemovePayload extends Payload {
  @Field(() => Organisation, { nullable: true, description: 'The organisation.' })
  organisation?: Organisation | null;
}

@Resolver()
export class OrganisationLogoRemoveResolver {
  @Authorized('setting:update')
  @Mutation(() => OrganisationLogoRemovePayload, {
    description: 'Takes the logo away. A new one is sent to `POST /files/organisation/logo`.',
  })
  async organisationLogoRemove(@Ctx() ctx: Context): Promise<OrganisationLogoRemovePayload> {
    return toPayload(ctx, await organisationLogoRemove(ctx), async () => ({ organisation: await findOrganisation(ctx) }));
  }
}
