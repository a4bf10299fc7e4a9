import { Authorized, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { Customer } from '../customers/index.js';
import { Department, DepartmentMovePreview } from '../departments/index.js';
import { Person } from '../people/index.js';
import { countViews, openTicketsOfCustomers, openTicketsOfDepartments, openTicketsOfPeople } from './ticket-counts.queries.js';

@ObjectType({ description: 'How many tickets each standing view of the viewer holds; counted up to 10 000.', simpleResolvers: true })
export class TicketViewCounts {
  @Field(() => Int, { description: 'Open, and I am the assignee.' })
  mine!: number;

  @Field(() => Int, { description: 'Not ended, and I am first responsible.' })
  owned!: number;

  @Field(() => Int, { description: 'Open, and waits in my departments.' })
  unassigned!: number;

  @Field(() => Int, { description: 'Waits for somebody outside.' })
  waiting!: number;

  @Field(() => Int, { description: 'Solved, I own it, the outcome is not told yet.' })
  untold!: number;

  @Field(() => Int, { description: 'A note on it speaks to me.' })
  mentioned!: number;

  @Field(() => Int, { description: 'I watch it.' })
  watched!: number;

  @Field(() => Int, { description: 'I have begun to write and not sent it.' })
  drafts!: number;

  @Field(() => Int, { description: 'Everything open that I may see.' })
  allOpen!: number;

  @Field(() => Int, { description: 'Of what I may see, those whose deadline is near.' })
  dueSoon!: number;

  @Field(() => Int, { description: 'Of what I may see, those whose deadline has passed.' })
  overdue!: number;
}

@Resolver()
export class TicketViewCountsResolver {
  @Authorized('ticket:read')
  @Query(() => TicketViewCounts, { description: "How many tickets each of the viewer's standing views holds." })
  async ticketViewCounts(@Ctx() ctx: Context): Promise<TicketViewCounts> {
    const { all_open: allOpen, due_soon: dueSoon, ...counts } = await countViews(ctx);
    return { ...counts, allOpen, dueSoon };
  }
}

interface Identified {
  readonly id: string;
}

@Resolver(() => Customer)
export class CustomerOpenTicketsResolver {
  @FieldResolver(() => Int, { description: 'Open tickets of the customer that the viewer may see.' })
  openTicketCount(@Root() { id }: Identified, @Ctx() ctx: Context): Promise<number> {
    return openTicketsOfCustomers(ctx).load(id);
  }
}

@Resolver(() => Department)
export class DepartmentOpenTicketsResolver {
  @FieldResolver(() => Int, { description: 'Open tickets in it and below it that the viewer may see.' })
  openTicketCount(@Root() { id }: Identified, @Ctx() ctx: Context): Promise<number> {
    return openTicketsOfDepartments(ctx).load(id);
  }
}

@Resolver(() => DepartmentMovePreview)
export class DepartmentMoveTicketsResolver {
  @FieldResolver(() => Int, { description: 'Open tickets in what moves that the viewer may see; they stay with their departments.' })
  openTicketCount(@Root() { department }: { department: Identified }, @Ctx() ctx: Context): Promise<number> {
    return openTicketsOfDepartments(ctx).load(department.id);
  }
}

@Resolver(() => Person)
export class PersonOpenTicketsResolver {
  @FieldResolver(() => Int, { description: 'Open tickets they work on that the viewer may see.' })
  openTicketCount(@Root() { id }: Identified, @Ctx() ctx: Context): Promise<number> {
    return openTicketsOfPeople(ctx).load(id);
  }
}
