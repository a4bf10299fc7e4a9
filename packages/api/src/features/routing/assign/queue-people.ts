import type { Ctx } from '../../../platform/context.js';
import { actorsOf } from '../../access/index.js';
import { calendarBook, calendarOf } from '../../calendars/index.js';
import { departmentTree } from '../../departments/index.js';
import { type PersonRow, type Staff, staff } from '../../people/index.js';
import type { QueueRow, RoutingBook } from '../queue.rules.js';
import { routingBook } from '../routing-book.queries.js';
import { capacityOf } from '../workload.rules.js';

/** Somebody whom a queue can give tickets to, as far as no database has to be asked. */
export interface QueuePerson {
  readonly person: PersonRow;
  readonly capacity: number;
  readonly share: number;
  readonly isInHours: boolean;
}

/** Who works in a department of a queue, or below it, and may be given its tickets (D4); nothing but tables of this process is asked. */
export async function queuePeople(ctx: Ctx, { rules }: Pick<QueueRow, 'rules'>, departmentId: string): Promise<QueuePerson[]> {
  const [tree, people, book] = [await departmentTree.of(ctx), await staff.of(ctx), await routingBook.of(ctx)];
  const open = await openDepartments(ctx);
  const works = tree.subtreeIds(departmentId).flatMap((id) => [...people.membersOf(id), ...people.partTimersOf(id)]);
  const may = await mayGet(ctx, people, rules.roles);
  const chosen = [...new Set(works)].filter(({ id }) => may(id));
  return Promise.all(
    chosen.map(async (person) => ({ person, ...termsOf(book, person), isInHours: rules.hours === 'always' || (await open(person)) })),
  );
}

function termsOf({ workload, agents }: RoutingBook, { id }: PersonRow): Pick<QueuePerson, 'capacity' | 'share'> {
  const own = agents.get(id);
  return { capacity: capacityOf(workload?.rules, own), share: own?.share ?? 1 };
}

/** Whoever holds one of the roles; where none is named, whoever may accept tickets. */
async function mayGet(ctx: Ctx, people: Staff, roles: readonly string[]): Promise<(personId: string) => boolean> {
  const actors = await actorsOf(ctx);
  const holdsRole = (personId: string): boolean =>
    roles.length === 0 || people.assignmentsOf(personId).some(({ roleId }) => roles.includes(people.role(roleId)?.code ?? ''));
  return (personId) => holdsRole(personId) && (actors(personId)?.reach.has('ticket:accept') ?? false);
}

/** Whether the calendar of somebody's department is open now; where none applies it always is. */
async function openDepartments(ctx: Ctx): Promise<(person: PersonRow) => Promise<boolean>> {
  const [book, now] = [await calendarBook.of(ctx), ctx.clock.now().getTime()];
  return async ({ departmentId }) => {
    const found = await calendarOf(ctx, departmentId);
    return !found || book.hours(found.calendar).between(now, now + 1) > 0;
  };
}
