import { Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { findOrganisation, type OrganisationView } from './organisation.queries.js';
import { Organisation } from './organisation.type.js';

@Resolver()
export class OrganisationResolver {
  @Authorized()
  @Query(() => Organisation, { description: 'What the organisation says of itself, for everybody who works there.' })
  organisation(@Ctx() ctx: Context): Promise<OrganisationView> {
    return findOrganisation(ctx);
  }
}
