import {
  ticketCreate,
  ticketDraftSave,
  ticketFill,
  ticketLink,
  ticketMerge,
  ticketNoteAdd,
  ticketSplit,
  ticketTag,
  ticketWatch,
} from '../features/tickets/index.js';
import { wordBook } from '../features/words/index.js';
import { workflowBook } from '../features/workflows/index.js';
import { type Desks, done, type OnDesk, onDesk, versionOf, type Wanted } from './desk-tickets.js';
import { attach, confirm, logContacts } from './fill-threads.js';
import { keepWord } from './keep-word.js';

/** What lies on the desks beside the stories, each by whoever would do it. How many tickets it made. */
export async function fillDesks(desks: Desks): Promise<{ readonly tickets: number }> {
  const mine = await onDesk(desks, 'agent', { column: 'owner_id', categories: ['new', 'open', 'waiting_third'] });
  await tagAndMark(desks, mine);
  await tickHalf(desks);
  await relate(desks, mine);
  await logContacts(desks, mine);
  await attach(desks, mine);
  await keepWord(desks, mine);
  await speakTo(desks, mine);
  await keepDrafts(desks);
  await confirm(desks);
  return { tickets: (await mergeSecond(desks, mine)) + (await splitOff(desks, mine)) };
}

const MARKED: readonly (readonly [stage: string, severity: string])[] = [
  ['post-sales', 'general-matter'],
  ['in-sales', 'complex-matter'],
  ['post-sales', 'emergency-matter'],
];

/** Words to find tickets by, and the trees beside the problems. */
async function tagAndMark({ as }: Desks, tickets: readonly OnDesk[]): Promise<void> {
  const ctx = as('agent');
  const tags = (await wordBook.of(ctx)).of('ticket_tag');
  const { categories } = await workflowBook.of(ctx);
  const idOf = (scheme: string, code: string) => categories.filter((one) => one.scheme === scheme && one.code === code).map(({ id }) => id);
  for (const [index, { id }] of tickets.slice(0, 8).entries()) {
    const addIds = [index, index % 3 === 0 ? index + 1 : index].map((place) => tags[place % tags.length]?.id ?? '');
    done(await ticketTag(ctx, { ticketId: id, addIds: [...new Set(addIds)], removeIds: [] }));
    const [stage, severity] = MARKED[index % MARKED.length] ?? ['post-sales', 'general-matter'];
    const marks = [
      { scheme: 'stage', categoryIds: idOf('stage', stage) },
      { scheme: 'severity', categoryIds: idOf('severity', severity) },
    ];
    done(await ticketFill(ctx, { ticketId: id, version: await versionOf(ctx, id), marks }));
  }
}

/** Complaints whose checks are begun. */
async function tickHalf(desks: Desks): Promise<void> {
  const ctx = desks.as('supervisor');
  const points = (await workflowBook.of(ctx)).categories.filter(({ scheme }) => scheme === 'complaint-check');
  const complaints = await onDesk(desks, 'supervisor', { column: 'assignee_id', categories: ['open'] });
  for (const [index, { id, version }] of complaints.slice(0, 3).entries()) {
    const marks = [{ scheme: 'complaint-check', categoryIds: points.slice(0, 1 + (index % 2)).map((point) => point.id) }];
    done(await ticketFill(ctx, { ticketId: id, version, marks }));
  }
}

/** One of each kind of link, and a parent with its child. */
async function relate({ as }: Desks, [first, second, third, fourth, fifth]: readonly OnDesk[]): Promise<void> {
  const between = async (
    one: OnDesk | undefined,
    relation: 'related' | 'duplicate_of' | 'caused_by' | 'parent',
    other: OnDesk | undefined,
  ) => {
    if (one && other) done(await ticketLink(as('agent'), { ticketId: one.id, otherTicketId: other.id, relation }));
  };
  await between(first, 'related', second);
  await between(second, 'duplicate_of', third);
  await between(third, 'caused_by', fourth);
  await between(fifth, 'parent', fourth);
}

/** Colleagues are spoken to in notes, and hear of what they do not work on. */
async function speakTo(desks: Desks, tickets: readonly OnDesk[]): Promise<void> {
  const { as, company } = desks;
  const [first, second] = tickets;
  const leader = [company.personId('xumin')];
  if (first)
    done(
      await ticketNoteAdd(as('agent'), {
        ticketId: first.id,
        audience: 'internal',
        body: '客户要求减免检测费，请主管定夺。',
        mentionIds: leader,
      }),
    );
  for (const ticket of [first, second])
    if (ticket) done(await ticketWatch(as('manager'), { ticketId: ticket.id, personId: null, isWatching: true }));
  for (const { id: ticketId } of (
    await onDesk(desks, 'technician', { column: 'assignee_id', categories: ['open', 'new', 'waiting_third'] })
  ).slice(0, 3)) {
    const [owner] = await as('technician').db.read.rows('select owner_id from ticket where id = ?', [ticketId]);
    const mentionIds = owner?.[0] == null ? [] : [String(owner[0])];
    done(
      await ticketNoteAdd(as('technician'), { ticketId, audience: 'internal', body: '客户想改到明天下午，请先联系确认时间。', mentionIds }),
    );
  }
  const seen = await onDesk(desks, 'agent2', { column: 'owner_id', categories: ['new', 'open', 'waiting_customer', 'waiting_third'] });
  for (const { id } of seen.slice(0, 2)) done(await ticketWatch(as('agent2'), { ticketId: id, personId: null, isWatching: true }));
}

const DRAFTS: readonly (readonly [account: string, column: Wanted['column'], audience: 'internal' | 'customer', body: string])[] = [
  ['agent', 'owner_id', 'customer', '您好，关于您反映的问题，我们已经'],
  ['agent2', 'owner_id', 'customer', '您好，麻烦您再提供一下机器铭牌上的'],
  ['technician', 'assignee_id', 'internal', '已拆机检查，初步判断是'],
  ['supervisor', 'assignee_id', 'internal', '与客户商定的补偿办法：'],
];

/** What people have begun to write. */
async function keepDrafts(desks: Desks): Promise<void> {
  for (const [account, column, audience, body] of DRAFTS) {
    const [ticket] = await onDesk(desks, account, { column, categories: ['new', 'open', 'waiting_customer', 'waiting_third'] });
    if (ticket) done(await ticketDraftSave(desks.as(account), { ticketId: ticket.id, audience, body }));
  }
}

/** The customer wrote a second time about the same matter. */
async function mergeSecond({ as }: Desks, [target]: readonly OnDesk[]): Promise<number> {
  if (!target) return 0;
  const ctx = as('agent');
  const { ticketId } = done(
    await ticketCreate(ctx, {
      typeId: target.typeId,
      customerId: target.customerId,
      subject: '同一台机器又打来一次，问什么时候有人处理',
      description: '客户上午已经报过，因一直没有接到电话，又从微信再问一次。',
      channel: 'wechat',
      departmentId: null,
    }),
  );
  const version = await versionOf(ctx, ticketId);
  done(await ticketMerge(ctx, { ticketId, version, otherTicketId: target.id, reason: '与原单是同一件事' }));
  return 1;
}

/** A second wish within one ticket becomes a ticket of its own. */
async function splitOff({ as }: Desks, tickets: readonly OnDesk[]): Promise<number> {
  const ctx = as('agent');
  const inquiry = (await workflowBook.of(ctx)).types.find(({ code }) => code === 'inquiry');
  const parts = [
    { ticket: tickets[1], subject: '顺便询问延保怎么买', description: '客户在报修时另外问到延保的价格和期限。', isChild: false },
    { ticket: tickets[5], subject: '向厂家核对配件型号', description: '原单等这个答复才能继续。', isChild: true },
  ];
  for (const { ticket, ...part } of parts) {
    if (!ticket || !inquiry) return 0;
    const version = await versionOf(ctx, ticket.id);
    done(await ticketSplit(ctx, { ticketId: ticket.id, version, typeId: inquiry.id, departmentId: null, ...part }));
  }
  return parts.length;
}
