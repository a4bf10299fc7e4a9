import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { SharedWithEnum } from '../../people/index.js';
import { TicketFilter, type TicketSort, TicketSortEnum } from '../../tickets/index.js';
import { findView } from '../saved-view.queries.js';
import type { SharedWith } from '../saved-view.rules.js';
import { SavedView } from '../saved-view.type.js';
import { savedViewSave } from './saved-view-save.command.js';

@InputType({ description: 'A view as it is to be kept.' })
export class SavedViewSaveInput {
  @Field(() => ID, { nullable: true, description: 'The view that becomes so; absent: a new one.' })
  savedViewId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen, for one that is there already.' })
  version?: number | null;

  @Field(() => String, { description: 'What it is called.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => SharedWithEnum, { description: 'Whom it is for.' })
  audience!: SharedWith;

  @Field(() => ID, { nullable: true, description: 'The department it is for; with DEPARTMENT it must be said.' })
  departmentId?: string | null;

  @Field(() => TicketFilter, { description: 'Which tickets.' })
  filter!: TicketFilter;

  @Field(() => TicketSortEnum, { description: 'In which order.' })
  sort!: TicketSort;

  @Field(() => [String], { nullable: true, description: 'Keys of the columns in their order; none: those that are usual.' })
  @ArrayMaxSize(LIMITS.viewColumns)
  @MaxLength(LIMITS.code, { each: true })
  columns?: readonly string[] | null;
}

@ObjectType({ description: 'The view that is kept, or why there is none.', simpleResolvers: true })
export class SavedViewSavePayload extends Payload {
  @Field(() => SavedView, { nullable: true, description: 'The view.' })
  savedView?: SavedView | null;
}

@Resolver()
export class SavedViewSaveResolver {
  @Authorized('ticket:read')
  @Mutation(() => SavedViewSavePayload, {
    description: 'Keeps filter, order and columns of the list of tickets under a name, for oneself, a department or everybody.',
  })
  async savedViewSave(
    @Ctx() ctx: Context,
    @Arg('input', () => SavedViewSaveInput, { description: 'The view.' }) { savedViewId, version, ...input }: SavedViewSaveInput,
  ): Promise<SavedViewSavePayload> {
    const outcome = await savedViewSave(ctx, {
      ...input,
      known: savedViewId == null ? null : { id: savedViewId, version: version ?? 0 },
      departmentId: input.departmentId ?? null,
      filter: JSON.stringify(input.filter),
      columns: input.columns ?? [],
    });
    return toPayload(ctx, outcome, async ({ savedViewId: id }) => ({ savedView: await findView(ctx, id) }));
  }
}
