import type { GraphQLResolveInfo } from 'graphql';
import { Args, ArgsType, Ctx, Field, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Customer } from '../customers/index.js';
import { contactConsentsOf } from './contact-consent.queries.js';
import { ContactConsentConnection } from './contact-consent.type.js';

@ArgsType()
class ContactConsentArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'Only what holds now.' })
  isCurrent?: boolean | null;
}

@Resolver(() => Customer)
export class ContactConsentResolver {
  @FieldResolver(() => ContactConsentConnection, { description: 'What they said about being contacted, the latest first.' })
  contactConsents(
    @Root() { id: customerId }: { readonly id: string },
    @Args(() => ContactConsentArgs) { isCurrent, ...page }: ContactConsentArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return contactConsentsOf(ctx, { customerId, isCurrent: isCurrent === true, page, info });
  }
}
