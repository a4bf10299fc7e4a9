import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, listPage, type PageArgs } from '../../platform/graphql/connection.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree } from '../departments/index.js';
import { sharedNames, sharedSetting, staff } from '../people/index.js';
import { findOrganisation } from '../settings/index.js';
import { isTicketVisible } from '../tickets/index.js';
import { workflowBook, workflowsFor } from '../workflows/index.js';
import { QuickReplyEntity } from './quick-reply.entity.js';
import { canKeepReply, type ReplyNames, seesReply } from './quick-reply.rules.js';
import type { FilledQuickReply, QuickReply } from './quick-reply.type.js';
import { fillReply, type ReplyValues } from './reply-variables.rules.js';

/** Name of the table in `touchReference`. */
export const QUICK_REPLIES = 'quick_reply';

/** By heading and title; whoever writes reads them so. */
const quickReplies = referenceTable(QUICK_REPLIES, async (reader) => {
  const rows = await findRows(reader, QuickReplyEntity);
  const order = new Intl.Collator('zh-CN');
  return rows.sort((a, b) => order.compare(a.topic ?? '', b.topic ?? '') || order.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
});

/** Those the caller may use, in their order. */
export function visibleReplies(ctx: Ctx): Promise<readonly QuickReplyEntity[]> {
  return seenReplies(ctx, null);
}

/** … of which some may be asked for by words. */
async function seenReplies(ctx: Ctx, text: string | null): Promise<QuickReplyEntity[]> {
  const setting = await sharedSetting(ctx);
  const words = (text ?? '').trim().toLowerCase();
  const isMeant = ({ title, topic, body }: QuickReplyEntity) =>
    words === '' || [title, topic ?? '', body].some((part) => part.toLowerCase().includes(words));
  return (await quickReplies.of(ctx)).filter((reply) => seesReply(setting, reply) && isMeant(reply));
}

export async function replyNames(ctx: Ctx): Promise<ReplyNames> {
  const [names, book] = [await sharedNames(ctx), await workflowBook.of(ctx)];
  return {
    ...names,
    categoryOf: (id) => book.categories.find((category) => category.id === id) ?? null,
  };
}

export interface RepliesAsked {
  readonly text: string | null;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

export async function repliesPage(ctx: Ctx, { text, page, info }: RepliesAsked): Promise<Connection<QuickReply>> {
  const view = await replyView(ctx);
  return listPage((await seenReplies(ctx, text)).map(view), page, info);
}

/** One of them as the caller sees it; null when it is gone or not theirs to see. */
export async function findReply(ctx: Ctx, id: string): Promise<QuickReply | null> {
  const found = (await seenReplies(ctx, null)).find((reply) => reply.id === id);
  return found ? (await replyView(ctx))(found) : null;
}

async function replyView(ctx: Ctx): Promise<(reply: QuickReplyEntity) => QuickReply> {
  const [tree, { categories }] = [await departmentTree.of(ctx), await workflowsFor(ctx)];
  return ({ id, version, title, topic, body, ...reply }) => ({
    ...{ id, version, title, topic, body, audience: reply.audience },
    department: ((reply.departmentId && tree.find(reply.departmentId)) || null) as QuickReply['department'],
    categories: categories.filter(({ code }) => reply.categories.includes(code)) as unknown as QuickReply['categories'],
    keeping: toAbility(ctx, canKeepReply(ctx.actor, reply)),
  });
}

/** The replies with a ticket's words in them, prepared solutions of its category first (KNO-04); none for a ticket that the caller does not see. */
export async function filledReplies(ctx: Ctx, ticketId: string, asked: RepliesAsked): Promise<Connection<FilledQuickReply>> {
  const [filling, replies, view] = [await fillingOf(ctx, ticketId), await seenReplies(ctx, asked.text), await replyView(ctx)];
  if (!filling) return listPage<never>([], asked.page, asked.info);
  const { values, category } = filling;
  const isSolution = (reply: QuickReplyEntity): boolean => category !== null && reply.categories.includes(category);
  const ordered = [...replies.filter(isSolution), ...replies.filter((reply) => !isSolution(reply))];
  const filled = ordered.map((reply) => ({
    id: reply.id,
    reply: view(reply),
    isSolution: isSolution(reply),
    ...fillReply(reply.body, values, ctx.language),
  }));
  return listPage(filled, asked.page, asked.info);
}

interface TicketWords {
  readonly number: string;
  readonly subject: string;
  readonly contactName: string | null;
  readonly customerName: string;
  readonly departmentId: string;
  readonly categoryId: string | null;
}

export interface Filling {
  readonly values: ReplyValues;
  /** Code of the ticket's problem category. */
  readonly category: string | null;
}

/** What the ticket fills in; null when the caller does not see it. */
export async function fillingOf(ctx: Ctx, ticketId: string): Promise<Filling | null> {
  const isVisible = await isTicketVisible(ctx, ticketId);
  const [row] = await ctx.db.read.objects<TicketWords>(
    `select t.number, t.subject, t.contact_name as contactName, c.name as customerName, t.department_id as departmentId,
       t.category_id as categoryId from ticket t join customer c on c.id = t.customer_id where t.id = ?`,
    [ticketId],
  );
  if (!row || !isVisible) return null;
  const [own, tree, { categories }] = [await ownValues(ctx), await departmentTree.of(ctx), await workflowBook.of(ctx)];
  const values = {
    ...own,
    'customer.name': row.customerName,
    'contact.name': row.contactName ?? row.customerName,
    'ticket.number': row.number,
    'ticket.subject': row.subject,
    'ticket.department': tree.name(row.departmentId),
  };
  return { values, category: categories.find(({ id }) => id === row.categoryId)?.code ?? null };
}

/** What is the same for every ticket: who writes, for whom, and when. */
async function ownValues(ctx: Ctx): Promise<Pick<ReplyValues, 'agent.name' | 'agent.department' | 'organisation.name' | 'date.today'>> {
  const [people, tree, organisation] = [await staff.of(ctx), await departmentTree.of(ctx), await findOrganisation(ctx)];
  const person = people.find(ctx.actor.personId ?? '');
  return {
    'agent.name': person?.name ?? null,
    'agent.department': person ? tree.name(person.departmentId) : null,
    'organisation.name': organisation.name ?? tree.all[0]?.name ?? null,
    'date.today': localToday(ctx),
  };
}
