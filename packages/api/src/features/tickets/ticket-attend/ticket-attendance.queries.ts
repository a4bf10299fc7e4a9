import { grouped } from '../../../kernel/grouped.js';
import { marks } from '../../../kernel/marks.js';
import type { Ctx } from '../../../platform/context.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { staff } from '../../people/index.js';

/** Somebody who is at a ticket says so every ten seconds; two such words may be lost before they are thought gone. */
const SILENCE_MS = 25_000;

/** From when a word still counts. */
export function attendingSince({ clock }: Ctx): Date {
  return new Date(clock.now().getTime() - SILENCE_MS);
}

export interface Attending {
  readonly personId: string;
  readonly name: string;
  readonly isWriting: boolean;
}

interface Row {
  readonly ticketId: string;
  readonly personId: string;
  readonly isWriting: number;
}

const ATTENDANCE = Symbol('who is at tickets');

/** Who else is at a ticket now, in the order they came; one statement for all tickets of a list. */
export function attendingTicket(ctx: Ctx, ticketId: string): Promise<readonly Attending[]> {
  return loaderOf(ctx, ATTENDANCE, (ids: readonly string[]) => readAttendance(ctx, ids)).load(ticketId);
}

async function readAttendance(ctx: Ctx, ticketIds: readonly string[]): Promise<readonly (readonly Attending[])[]> {
  const rows = await ctx.db.read.objects<Row>(
    `select ticket_id as ticketId, person_id as personId, is_writing as isWriting from ticket_attendance
     where ticket_id in (${marks(ticketIds)}) and seen_at > ? and person_id <> ? order by id`,
    [...ticketIds, attendingSince(ctx), ctx.actor.personId ?? ''],
  );
  const people = await staff.of(ctx);
  const byTicket = grouped(rows, ({ ticketId }) => ticketId);
  return ticketIds.map((id) =>
    (byTicket.get(id) ?? []).flatMap(({ personId, isWriting }) => {
      const person = people.find(personId);
      return person ? [{ personId, name: person.name, isWriting: Boolean(isWriting) }] : [];
    }),
  );
}
