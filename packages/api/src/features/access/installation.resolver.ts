import type { Language } from '@shouwen/shared';
import { DEMO_ACCOUNTS } from '@shouwen/shared';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { LanguageEnum } from '../../platform/graphql/language.enum.js';
import { Public } from '../../platform/graphql/public.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { appliedPlaybooks, listPlaybooks, Playbook } from '../playbooks/index.js';
import { findOrganisation } from '../settings/index.js';
import { organisationOf } from './organisation.js';
import { organisationName } from './organisation-name.js';

@ObjectType({ description: 'What the sign-in page must know.', simpleResolvers: true })
export class Installation {
  @Field(() => String, { description: "The organisation's name." })
  name!: string;

  @Field(() => Boolean, { description: 'Whether nobody is there yet: the set-up token creates the first administrator.' })
  needsFirstAdministrator!: boolean;

  @Field(() => Boolean, { description: 'Whether this is a demonstration with made-up data.' })
  isDemo!: boolean;

  @Field(() => [String], { description: 'Accounts to try a demonstration with; empty otherwise.' })
  demoAccounts!: readonly string[];

  @Field(() => String, { nullable: true, description: 'The playbook the organisation runs by: the last that was brought in.' })
  playbook!: string | null;

  @Field(() => [Playbook], { description: 'What an organisation may start from; empty once it has started.' })
  playbooks!: readonly Playbook[];

  @Field(() => String, { nullable: true, description: 'Its service creed.' })
  creed!: string | null;

  @Field(() => String, { nullable: true, description: 'Where its logo lies on this origin.' })
  logoUrl!: string | null;

  @Field(() => [LanguageEnum], { description: 'Languages to choose from.' })
  languages!: readonly Language[];

  @Field(() => String, { description: 'The time zone in which times are shown.' })
  timeZone!: string;

  @Field(() => DateTime, { description: "The server's time." })
  serverTime!: Date;
}

@Resolver()
export class InstallationResolver {
  @Public()
  @Query(() => Installation, { description: 'What the sign-in page must know.' })
  async installation(@Ctx() ctx: Context): Promise<Installation> {
    const { staff } = await organisationOf(ctx);
    const isDemo = ctx.app.isDemo();
    const organisation = await findOrganisation(ctx);
    const applied = await appliedPlaybooks(ctx.db.read);
    return {
      name: await organisationName(ctx),
      needsFirstAdministrator: staff.all.length === 0,
      isDemo,
      demoAccounts: isDemo ? DEMO_ACCOUNTS.filter((account) => staff.findByAccount(account)) : [],
      playbook: applied[0]?.id ?? null,
      playbooks: applied.length === 0 ? await listPlaybooks(ctx) : [],
      creed: organisation.creed,
      logoUrl: organisation.logoUrl,
      languages: organisation.languages,
      timeZone: organisation.timeZone,
      serverTime: ctx.clock.now(),
    };
  }
}
