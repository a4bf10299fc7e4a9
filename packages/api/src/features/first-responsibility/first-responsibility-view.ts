import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Staff, staff } from '../people/index.js';
import { settingOf, ticketRow } from '../tickets/index.js';
import { type Duty, dutyState, dutySums, isLateDuty } from './duty.rules.js';
import { responsibilityFor, shownDue } from './first-responsibility.queries.js';
import { heldMsAt } from './first-responsibility.rules.js';
import type { FirstDuty, FirstResponsibility, FirstResponsibilityViewerCan, HandOnRequestViewerCan } from './first-responsibility.type.js';
import { responsibilityOf } from './follow-tickets.js';
import { canAskHandOn, canDecideHandOn, canSetHolder, canWaive } from './hand-on.rules.js';
import type { HandOnRequestEntity } from './hand-on-request.entity.js';
import { requestsOf } from './hand-on-requests.queries.js';
import { obligationBook } from './obligations.queries.js';

/** What is shown of it without a further look. */
export type ResponsibilityShown = Omit<FirstResponsibility, 'ticket' | 'requests' | 'viewerCan'> & { readonly ticketId: string };

/** First responsibility as it is shown at this moment: late from the moment it is, whoever looked before. */
export async function responsibilityShown(ctx: Ctx, ticketId: string): Promise<ResponsibilityShown | null> {
  const row = await responsibilityFor(ctx, ticketId);
  if (!row) return null;
  const [people, now] = [await staff.of(ctx), ctx.clock.now().getTime()];
  const holder = people.find(row.holderId) ?? null;
  const { done, late, open } = dutySums(row.duties, now);
  return {
    ticketId,
    holder,
    isOrphaned: holder?.isActive === false && row.endedAt === null,
    ...{ since: row.since, endedAt: row.endedAt, nextDueAt: row.endedAt === null ? shownDue(row.nextDueAt) : null },
    heldSeconds: Math.floor(heldMsAt(responsibilityOf(row), now) / 1000),
    ...{ doneCount: done, lateCount: late, openCount: open },
    duties: await dutiesShown(ctx, row.duties, people),
  };
}

async function dutiesShown(ctx: Ctx, duties: readonly Duty[], people: Staff): Promise<FirstDuty[]> {
  const names = new Map((await obligationBook.of(ctx)).map((one) => [one.code, one.names]));
  const now = ctx.clock.now().getTime();
  const date = (at: number | null): Date | null => (at === null ? null : new Date(at));
  return duties.map((duty) => {
    const { code, clock, isNeeded, provedBy, waivedById } = duty;
    const known = names.get(code);
    return {
      ...{ code, name: known ? textIn(known, ctx.language) : code, seq: clock.seq },
      ...{ state: dutyState(duty), isLate: isLateDuty(duty, now), isNeeded, provedBy },
      ...{ startedAt: new Date(clock.startedAt), dueAt: date(clock.dueAt), endedAt: date(clock.stoppedAt) },
      waivedBy: waivedById === null ? null : (people.find(waivedById) ?? null),
    };
  });
}

export type RequestShown = HandOnRequestEntity & { readonly from: object | null };

/** Puts people beside the ids of requests. */
export async function showRequest(ctx: Ctx): Promise<(row: HandOnRequestEntity) => RequestShown> {
  const people = await staff.of(ctx);
  const who = (id: string | null) => (id === null ? null : (people.find(id) ?? null));
  return (row) => ({
    ...row,
    from: who(row.fromId),
    ...{ to: who(row.toId), askedBy: who(row.askedById), decidedBy: who(row.decidedById) },
  });
}

export async function requestsShown(ctx: Ctx, ticketId: string): Promise<object[]> {
  const show = await showRequest(ctx);
  return (await requestsOf(ctx, ticketId)).map(show);
}

export async function responsibilityAbilities(ctx: Ctx, ticketId: string): Promise<FirstResponsibilityViewerCan> {
  const [setting, ticket, row] = [await settingOf(ctx), await ticketRow(ctx, ticketId), await responsibilityFor(ctx, ticketId)];
  if (!ticket) throw new Error(`First responsibility without a ticket: ${ticketId}`);
  return {
    ask: toAbility(ctx, canAskHandOn(setting, ticket, row?.requestId ?? null)),
    setHolder: toAbility(ctx, canSetHolder(setting, ticket)),
    waive: toAbility(ctx, canWaive(setting, ticket)),
  };
}

export async function requestAbilities(ctx: Ctx, request: RequestShown): Promise<HandOnRequestViewerCan> {
  const [setting, ticket] = [await settingOf(ctx), await ticketRow(ctx, request.ticketId)];
  if (!ticket) throw new Error(`A request without a ticket: ${request.id}`);
  return { decide: toAbility(ctx, canDecideHandOn(setting, ticket, request)) };
}
