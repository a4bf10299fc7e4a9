import { savedViewSave } from '../features/saved-views/index.js';
import { ticketContactLog, ticketLink, ticketNoteAdd, ticketTag, ticketWatch } from '../features/tickets/index.js';
import { wordOf } from '../features/words/index.js';
import type { Outcome } from '../kernel/outcome.js';
import type { Ctx } from '../platform/context.js';

const TAGS = ['known-fault', 'media-risk', 'goodwill', 'waits-for-parts'];
const PHASE_OPEN = 0;

interface Open {
  readonly id: string;
  readonly ownerId: string;
}

/**
 * What gathers around tickets beside their story, done by somebody who reaches all of them: tags, watchers, contacts, links, mentions.
 * Answers how many events of tickets that came to.
 */
export async function completeTickets(ctx: Ctx): Promise<number> {
  const open = await ctx.db.read.objects<Open>(
    'select id, owner_id as ownerId from ticket where phase = ? order by created_at desc, id limit 24',
    [PHASE_OPEN],
  );
  let events = 0;
  for (const [index, ticket] of open.entries()) {
    for (const act of actsAround(ctx, ticket, index)) {
      done(await act());
      events += 1;
    }
    const other = open[index + 1];
    if (index % 5 !== 0 || !other) continue;
    done(await ticketLink(ctx, { ticketId: ticket.id, otherTicketId: other.id, relation: index % 2 === 0 ? 'child' : 'related' }));
    events += 2;
  }
  return events;
}

function actsAround(ctx: Ctx, { id: ticketId, ownerId }: Open, index: number): readonly (() => Promise<Outcome<unknown>>)[] {
  const call = { channel: 'phone', direction: 'out', result: 'reached', durationSeconds: 95 + index * 7 } as const;
  const told = { body: '已向客户说明进度，客户表示理解。', nextStep: '明天上午再回电' };
  const note = { audience: 'internal', body: '请今天下班前回复客户进度。', mentionIds: [ownerId] } as const;
  return [
    ...(index % 2 === 0 ? [() => tagged(ctx, ticketId, TAGS[(index / 2) % TAGS.length] ?? '')] : []),
    ...(index % 3 === 0 ? [() => ticketWatch(ctx, { ticketId, isWatching: true })] : []),
    ...(index % 4 === 1 ? [() => ticketContactLog(ctx, { ticketId, ...call, ...told })] : []),
    ...(index % 6 === 2 ? [() => ticketNoteAdd(ctx, { ticketId, ...note })] : []),
  ];
}

async function tagged(ctx: Ctx, ticketId: string, code: string): Promise<Outcome<unknown>> {
  const tag = await wordOf(ctx, 'ticket_tag', code);
  return ticketTag(ctx, { ticketId, addIds: tag ? [tag.id] : [], removeIds: [] });
}

/** Views for everybody, kept by whoever keeps such things. */
export async function keepViews(ctx: Ctx): Promise<void> {
  await keepView(ctx, '加急未结', { view: 'all_open', priorities: ['urgent', 'high'] });
  await keepView(ctx, '电话来的未结', { view: 'all_open', channels: ['phone'] });
}

async function keepView(ctx: Ctx, name: string, filter: object): Promise<void> {
  const wish = { name, audience: 'everybody', departmentId: null, sort: 'created_desc', columns: [] } as const;
  done(await savedViewSave(ctx, { known: null, ...wish, filter: JSON.stringify(filter) }));
}

function done(outcome: Outcome<unknown>): void {
  if (outcome.userErrors) throw new Error(`The demo was refused: ${JSON.stringify(outcome.userErrors)}`);
}
