import { fieldsAsked, PRIORITIES, type Priority } from '@shouwen/shared';
import { Authorized, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Fact, factsView } from '../../../platform/graphql/condition.type.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Form, FormField, FormValue, fieldsOf, fieldView, formBook, formView, valueView } from '../../forms/index.js';
import { Ticket } from '../ticket.type.js';
import { ticketBeside } from '../ticket-conditions/condition-facts.queries.js';
import { type TicketAsForms, type TicketForm, ticketForm } from './ticket-forms.queries.js';
import { gapsCounted } from './ticket-gaps.queries.js';

type Projected = Omit<TicketAsForms, 'priority' | 'outcomeToldAt'> & {
  readonly id: string;
  readonly priority: Priority;
  readonly outcomeToldAt: string | null;
};

async function formOf(ctx: Context, { id, priority, outcomeToldAt, ...ticket }: Projected): Promise<TicketForm> {
  const known = {
    ...ticket,
    priority: PRIORITIES.indexOf(priority),
    outcomeToldAt: outcomeToldAt === null ? null : new Date(outcomeToldAt),
  };
  return ticketForm(ctx, known, await ticketBeside(ctx, id));
}

@ObjectType({ description: 'How many tickets leave a field of their forms open.', simpleResolvers: true })
export class TicketGap {
  @Field(() => FormField, { description: 'The field.' })
  field!: FormField;

  @Field(() => Int, { description: 'Tickets the viewer may see on which it should be filled in and is not.' })
  count!: number;
}

@Resolver(() => Ticket)
export class TicketFormsResolver {
  @Authorized('ticket:read')
  @Query(() => [TicketGap], { description: 'Fields of forms that tickets leave open though they may not be empty, most first.' })
  async ticketGaps(@Ctx() ctx: Context): Promise<TicketGap[]> {
    return (await gapsCounted(ctx)).map(({ field, count }) => ({ field: fieldView(ctx, field), count }));
  }

  @Estimated(() => 2)
  @FieldResolver(() => [FormValue], { description: 'What its forms ask for as things stand, and what is said.' })
  async form(@Root() ticket: Projected, @Ctx() ctx: Context): Promise<FormValue[]> {
    const { fields, facts, known } = await formOf(ctx, ticket);
    return fieldsAsked(fields, facts, known).map(({ field, isRequired }) =>
      valueView(ctx, { field, isRequired, values: known.get(field.code) ?? [] }),
    );
  }

  @Estimated(() => 2)
  @FieldResolver(() => [FormField], { description: 'Fields of its forms that it leaves open though they may not be empty (TKT-63).' })
  async gaps(@Root() { id }: Pick<Projected, 'id'>, @Ctx() ctx: Context): Promise<FormField[]> {
    const { gaps } = await ticketBeside(ctx, id);
    const fields = fieldsOf((await formBook.of(ctx)).all);
    return fields.flatMap((field) => (gaps.includes(field.code) ? fieldView(ctx, field) : []));
  }

  @Estimated(() => 2)
  @FieldResolver(() => [Form], { description: 'The forms it fills in, by its type and the categories it carries.' })
  async forms(@Root() ticket: Projected, @Ctx() ctx: Context): Promise<Form[]> {
    return (await formOf(ctx, ticket)).forms.map((form) => formView(ctx, form));
  }

  @Estimated(() => 1)
  @FieldResolver(() => [Fact], { description: 'What conditions go by, beside the fields of its forms.' })
  async facts(@Root() ticket: Projected, @Ctx() ctx: Context): Promise<Fact[]> {
    return factsView((await formOf(ctx, ticket)).facts);
  }
}
