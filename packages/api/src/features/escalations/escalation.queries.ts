import { textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { grouped } from '../../kernel/grouped.js';
import type { Ctx } from '../../platform/context.js';
import { instant } from '../../platform/db/db.js';
import { findRow, findRows } from '../../platform/db/write.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, keysetPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import { type LadderTell, serviceLevelBook } from '../service-levels/index.js';
import { EscalationEntity } from './escalation.entity.js';
import type { Escalation } from './escalation.type.js';
import { canAcknowledge } from './escalation-acknowledge/escalation-acknowledge.rules.js';

/** How escalations are shown: names from memory. */
async function showing(ctx: Ctx): Promise<(row: Shown) => Escalation> {
  const [people, tree, book] = [await staff.of(ctx), await departmentTree.of(ctx), await serviceLevelBook.of(ctx)];
  return ({ timer, personId, passedOver, ...row }) => {
    const names = book.timer(timer)?.names;
    return {
      ...row,
      timerName: names ? textIn(names, ctx.language) : timer,
      personName: people.name(personId),
      passedOver: passedOver.map(({ who, why, departmentId, personId: id }) => ({
        ...{ who, why },
        departmentName: departmentId && tree.name(departmentId),
        personName: id && people.name(id),
      })),
      viewerCan: { acknowledge: toAbility(ctx, canAcknowledge({ personId, answeredAt: row.answeredAt }, ctx.actor.personId)) },
    };
  };
}

const OF_CLOCKS = Symbol('escalations of clocks');

/** Who was told of a clock, the first first; one statement for all clocks of a page. */
export function escalationsOf(ctx: Ctx, clockId: string): Promise<Escalation[]> {
  return loaderOf<string, Escalation[]>(ctx, OF_CLOCKS, async (ids) => {
    const rows = await findRows(ctx.db.read, EscalationEntity, { clockId: ids }, { orderBy: { toldAt: 'asc', id: 'asc' } });
    const [byClock, show] = [grouped(rows, ({ clockId: id }) => id), await showing(ctx)];
    return ids.map((id) => (byClock.get(id) ?? []).map(show));
  }).load(clockId);
}

export interface EscalationsAsked {
  readonly isAnswered?: boolean | null;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

const COLUMNS =
  'id, version, ticket_id, timer, person_id, tell, passed_over, told_at, is_answer_asked, goes_on_at, answered_at, answer, answer_until, went_on_at'.split(
    ', ',
  );

type Shown = Omit<EscalationEntity, 'clockId' | 'rung'>;

function rowOf([id, version, ticketId, timer, personId, tell, passedOver, toldAt, isAsked, ...ends]: readonly unknown[]): Shown {
  const [goesOnAt, answeredAt, answer, answerUntil, wentOnAt] = ends.map((value) => (value === null ? null : String(value)));
  const at = (text: string | null | undefined): Date | null => (text ? instant(text) : null);
  return {
    ...{ id: String(id), version: Number(version), ticketId: String(ticketId), timer: String(timer), personId: String(personId) },
    ...{ tell: String(tell) as LadderTell, passedOver: JSON.parse(String(passedOver)), toldAt: instant(String(toldAt)) },
    ...{ isAnswerAsked: Boolean(isAsked), goesOnAt: at(goesOnAt), answeredAt: at(answeredAt), answer: answer ?? null },
    ...{ answerUntil: at(answerUntil), wentOnAt: at(wentOnAt) },
  };
}

/** What reached the viewer, the latest first; nothing for a program. */
export async function ownEscalations(ctx: Ctx, { isAnswered = null, page, info }: EscalationsAsked): Promise<Connection<Escalation>> {
  const show = await showing(ctx);
  const own = ctx.actor.kind === 'person' ? ctx.actor.personId : null;
  const asked = isAnswered === null ? '' : ` and t.is_answer_asked = ? and t.answered_at is ${isAnswered ? 'not ' : ''}null`;
  return keysetPage(ctx.db.read, {
    plan: { columns: COLUMNS.map((column) => `t.${column}`), joins: '', read: (row) => show(rowOf(row)) },
    from: 'escalation',
    where: { sql: `t.person_id = ?${asked}`, params: [own ?? '', ...(asked ? [true] : [])] },
    order: [{ column: 'told_at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
}

/** One that reached the viewer. */
export async function findOwnEscalation(ctx: Ctx, id: string): Promise<Escalation | null> {
  const row = await findRow(ctx.db.read, EscalationEntity, { id, personId: ctx.actor.personId ?? '' });
  return row && (await showing(ctx))(row);
}
