import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, Field, ID, Info, Int, Mutation, ObjectType, Query, Resolver, registerEnumType } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, connectionOf, PageArgs } from '../../../platform/graphql/connection.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { Person } from '../../people/index.js';
import { CHECK_STATES, type CheckState } from '../audit-check.rules.js';
import { PLACE_KINDS, type PlaceKind } from '../chain/verdict.rules.js';
import { type AuditCheckView, auditCheck, auditChecks } from './audit-check.queries.js';
import { auditVerify } from './audit-verify.command.js';

const CheckStateEnum = upperEnum<CheckState>(CHECK_STATES);
registerEnumType(CheckStateEnum, {
  name: 'AuditCheckState',
  description: 'How a check of the seals stands.',
  valuesConfig: {
    RUNNING: { description: 'It is under way.' },
    INTACT: { description: 'Everything is as it was sealed.' },
    BROKEN: { description: 'Something was changed, taken away or put in.' },
    FAILED: { description: 'It was interrupted.' },
  },
});

const PlaceKindEnum = upperEnum<PlaceKind>(PLACE_KINDS);
registerEnumType(PlaceKindEnum, {
  name: 'AuditPlaceKind',
  description: 'What is wrong at a place of the log.',
  valuesConfig: {
    EVENT_CHANGED: { description: 'The event is not the one that was sealed.' },
    EVENT_MISSING: { description: 'The event is gone.' },
    EVENT_INSERTED: { description: 'No command wrote this event.' },
    TEXT_CHANGED: { description: 'A text of the event was changed.' },
    TEXT_MISSING: { description: 'A text is gone without having been erased by somebody.' },
    SEAL_CHANGED: { description: 'The seal does not follow from the one before it, or does not fit its event.' },
    SEAL_MISSING: { description: 'A seal is gone.' },
    PURGE_UNPROVEN: { description: 'Events are marked as purged without a record of that purge.' },
    ACCESS_CHANGED: { description: 'The access log of a day is not as it was closed.' },
    ANCHOR_MISSED: { description: 'The chain does not contain the seal that was kept elsewhere.' },
  },
});

@ObjectType({ description: 'A place where the log is not as it was sealed.', simpleResolvers: true })
export class AuditPlace {
  @Field(() => PlaceKindEnum, { description: 'What is wrong.' })
  kind!: PlaceKind;

  @Field(() => Int, { nullable: true, description: 'Place in the chain; null where there is no seal.' })
  position!: number | null;

  @Field(() => String, { nullable: true, description: 'The event, or the day of the access log (UTC).' })
  eventId!: string | null;
}

@ObjectType({ description: 'One check of the seals of the audit log.', simpleResolvers: true })
export class AuditCheck {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => CheckStateEnum, { description: 'How it stands.' })
  state!: CheckState;

  @Field(() => Person, { nullable: true, description: 'Who asked for it; null for the nightly one.' })
  person!: Person | null;

  @Field(() => DateTime, { description: 'When it began.' })
  startedAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  finishedAt!: Date | null;

  @Field(() => Int, { description: 'How many seals were checked.' })
  checked!: number;

  @Field(() => Int, { description: 'Place of the last seal.' })
  headPosition!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Hash of the last seal. Kept elsewhere, it proves later that nothing before it was changed.',
  })
  headHash!: string | null;

  @Field(() => [AuditPlace], { description: 'Where something is wrong, the first hundred.' })
  places!: readonly AuditPlace[];
}

export const { Connection: AuditCheckConnection, Edge: AuditCheckEdge } = connectionOf(AuditCheck);

@ObjectType({ description: 'The check that was started, or why not.', simpleResolvers: true })
export class AuditVerifyPayload extends Payload {
  @Field(() => AuditCheck, { nullable: true, description: 'The check; ask for it again until it has ended.' })
  auditCheck?: AuditCheck | null;
}

@Resolver()
export class AuditVerifyResolver {
  @Authorized('audit:verify')
  @Mutation(() => AuditVerifyPayload, { description: 'Has the seals of the audit log checked, in the background.' })
  async auditVerify(@Ctx() ctx: Context): Promise<object> {
    return toPayload(ctx, await auditVerify(ctx), async ({ checkId }) => ({ auditCheck: await auditCheck(ctx, checkId) }));
  }

  @Authorized('audit:read')
  @Query(() => AuditCheckConnection, { description: 'Checks of the seals, the latest first.' })
  auditChecks(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<AuditCheckView>> {
    return auditChecks(ctx, page, info);
  }
}
