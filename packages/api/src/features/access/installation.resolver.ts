import { DEMO_ACCOUNTS } from '@shouwen/shared';
import { Ctx, Field, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { Public } from '../../platform/graphql/public.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { organisationOf } from './organisation.js';

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

  @Field(() => String, { description: 'The playbook the organisation runs by.' })
  playbook!: string;

  @Field(() => DateTime, { description: "The server's time." })
  serverTime!: Date;
}

@Resolver()
export class InstallationResolver {
  @Public()
  @Query(() => Installation, { description: 'What the sign-in page must know.' })
  async installation(@Ctx() ctx: Context): Promise<Installation> {
    const { staff, tree } = await organisationOf(ctx);
    const isDemo = ctx.app.isDemo();
    return {
      name: tree.all[0]?.name ?? 'Shouwen',
      needsFirstAdministrator: staff.all.length === 0,
      isDemo,
      demoAccounts: isDemo ? DEMO_ACCOUNTS.filter((account) => staff.findByAccount(account)) : [],
      playbook: ctx.settings.playbook,
      serverTime: ctx.clock.now(),
    };
  }
}
