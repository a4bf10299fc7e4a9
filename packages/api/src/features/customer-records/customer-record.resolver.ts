import { fieldsAsked } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Authorized, Ctx, Field, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { Customer } from '../customers/index.js';
import { FormValue, fieldView, formBook, valueView } from '../forms/index.js';
import { Person, type PersonRow, staff } from '../people/index.js';
import { listRecords, recordedCustomer, recordsOf } from './customer-record.queries.js';
import {
  CustomerRecord,
  CustomerRecordConnection,
  CustomerRecordFilter,
  RecordEndingView,
  RecordKind,
  RecordKindConnection,
  RecordKindOffer,
} from './customer-record.type.js';
import { type Answers, isKeptOf, mayKeepRecord, type RecordKindRow } from './record.rules.js';
import { recordFields, recordKeeper, recordKinds } from './record-kind.queries.js';
import { endingView, kindView } from './record-kind.view.js';

interface RecordRow {
  readonly rawKindId: string;
  readonly rawHolderId: string | null;
  readonly rawAnswers: Answers;
  readonly rawEnding: string | null;
  readonly rawRecordedById: string | null;
  readonly isOpen: boolean;
  readonly dueOn: string | null;
}

async function kindOf(ctx: Context, { rawKindId }: RecordRow): Promise<RecordKindRow> {
  const kind = (await recordKinds.of(ctx)).find(({ id }) => id === rawKindId);
  if (!kind) throw new Error(`A record of no kind: ${rawKindId}`);
  return kind;
}

async function personOf(ctx: Context, id: string | null): Promise<PersonRow | null> {
  return (id !== null && (await staff.of(ctx)).find(id)) || null;
}

@ArgsType()
class CustomerRecordArgs extends PageArgs {
  @Field(() => CustomerRecordFilter, { nullable: true, description: 'Which ones.' })
  filter?: CustomerRecordFilter | null;
}

@Resolver(() => Customer)
export class RecordsOfCustomerResolver {
  @FieldResolver(() => CustomerRecordConnection, { description: 'Records about them, the latest first.' })
  records(
    @Root() { id }: { readonly id: string },
    @Args(() => CustomerRecordArgs) { filter, ...page }: CustomerRecordArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return recordsOf(ctx, id, { asked: filter ?? {}, page, info });
  }

  @Estimated(() => 5)
  @FieldResolver(() => [RecordKindOffer], {
    description: 'The kinds of records kept of such customers; nothing without the right to read them.',
  })
  async recordKinds(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<RecordKindOffer[]> {
    const customer = await recordedCustomer(ctx, id);
    if (!customer) return [];
    const keeper = await recordKeeper(ctx);
    const kept = (await recordKinds.of(ctx)).filter((kind) => isKeptOf(kind, customer.kind));
    return Promise.all(
      kept.map(async (kind) => ({
        kind: await kindView(ctx, kind),
        fields: (await recordFields(ctx, kind)).map((field) => fieldView(ctx, field)),
        keep: toAbility(ctx, mayKeepRecord(keeper, kind, customer)),
      })),
    );
  }
}

@Resolver(() => CustomerRecord)
export class CustomerRecordResolver {
  @Authorized('customer:read')
  @Query(() => CustomerRecordConnection, { description: 'Records about customers whom the viewer may see, the latest first.' })
  customerRecords(
    @Args(() => CustomerRecordArgs) { filter, ...page }: CustomerRecordArgs,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Connection<ProjectedRow>> {
    return listRecords(ctx, { asked: filter ?? {}, page, info });
  }

  @Authorized('customer:read', 'customer-field:manage')
  @Query(() => RecordKindConnection, { description: 'The kinds of records that the organisation keeps, in its order.' })
  async recordKinds(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('isArchived', () => Boolean, { nullable: true, description: 'Only those out of use, or only those in use.' })
    isArchived?: boolean | null,
  ): Promise<Connection<RecordKind>> {
    const kinds = (await recordKinds.of(ctx)).filter((kind) => isArchived == null || kind.isArchived === isArchived);
    return listPage(await Promise.all(kinds.map((kind) => kindView(ctx, kind))), page, info);
  }

  @FieldResolver(() => RecordKind, { description: 'Of which kind.' })
  async kind(@Root() record: RecordRow, @Ctx() ctx: Context): Promise<RecordKind> {
    return kindView(ctx, await kindOf(ctx, record));
  }

  @FieldResolver(() => Boolean, { description: 'It is open, and its day has passed.' })
  isOverdue(@Root() { isOpen, dueOn }: RecordRow, @Ctx() ctx: Context): boolean {
    return isOpen && dueOn !== null && dueOn < localToday(ctx);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who sees to it.' })
  holder(@Root() { rawHolderId }: RecordRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return personOf(ctx, rawHolderId);
  }

  @FieldResolver(() => Person, { nullable: true, description: 'Who put it on file; null: the house by itself.' })
  recordedBy(@Root() { rawRecordedById }: RecordRow, @Ctx() ctx: Context): Promise<PersonRow | null> {
    return personOf(ctx, rawRecordedById);
  }

  @FieldResolver(() => RecordEndingView, { nullable: true, description: 'How it ended.' })
  async ending(@Root() record: RecordRow, @Ctx() ctx: Context): Promise<RecordEndingView | null> {
    const ending = (await kindOf(ctx, record)).endings.find(({ code }) => code === record.rawEnding);
    return ending ? endingView(ctx, ending) : null;
  }

  @Estimated(() => 5)
  @FieldResolver(() => [FormValue], { description: 'What it says: every field asked, in order, and what was said when others were asked.' })
  async values(@Root() record: RecordRow, @Ctx() ctx: Context): Promise<FormValue[]> {
    const fields = (await formBook.of(ctx)).find((await kindOf(ctx, record)).form)?.fields ?? [];
    const known = new Map(Object.entries(record.rawAnswers));
    const asked = new Map(fieldsAsked(fields, {}, known).map(({ field, isRequired }) => [field, isRequired]));
    return fields.flatMap((field) => {
      const values = known.get(field.code) ?? [];
      const isAsked = asked.has(field) && !field.isArchived;
      if (!isAsked && values.length === 0) return [];
      const isRequired = isAsked && asked.get(field) === true;
      return valueView(ctx, { field, isRequired, values });
    });
  }
}
