import type { Permission } from '@shouwen/shared';
import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { findRow } from '../../platform/db/write.js';
import type { Explainer } from '../../platform/explainer.js';
import { TicketEntity } from './ticket.entity.js';
import {
  canAcceptTicket,
  canAddNote,
  canCloseTicket,
  canFillTicket,
  canReopenTicket,
  canResolveTicket,
  canReturnTicket,
  canSeeTicket,
  canTransferTicket,
  canTransitionTicket,
  reachesTicket,
} from './ticket-access.rules.js';
import { openChecksIn } from './ticket-closing/open-checks.queries.js';
import { canEditTicket } from './ticket-edit/ticket-edit.rules.js';
import type { Setting, TicketFacts } from './ticket-facts.rules.js';
import { canMergeTicket } from './ticket-merge/ticket-merge.rules.js';
import { countOpenChildren } from './ticket-relations/relations.queries.js';
import { canLinkTicket } from './ticket-relations/relations.rules.js';
import { settingOf } from './ticket-setting.js';
import { conditionsFor } from './ticket-step/step-conditions.queries.js';
import { canUnmergeTicket } from './ticket-unmerge/ticket-unmerge.rules.js';
import { canVoidTicket } from './ticket-void/ticket-void.rules.js';

type Rule = (setting: Setting, ticket: TicketFacts) => Decision<unknown>;

/** The rule that guards each right to a ticket. Others are judged by their reach alone. */
const RULES: { readonly [permission in Permission]?: Rule } = {
  'ticket:read': (setting, ticket) => (canSeeTicket(setting, ticket) ? allow() : refuse('OUT_OF_REACH')),
  'ticket:accept': canAcceptTicket,
  'ticket:transfer': canTransferTicket,
  'ticket:return': canReturnTicket,
  'ticket:note': canAddNote,
  'ticket:fill': canFillTicket,
  'ticket:transition': canTransitionTicket,
  'ticket:resolve': canResolveTicket,
  'ticket:reopen': canReopenTicket,
  'ticket:close': canCloseTicket,
  'ticket:edit': canEditTicket,
  'ticket:void': canVoidTicket,
  'ticket:link': canLinkTicket,
  'ticket:merge': (setting, ticket) => (ticket.mergedIntoId === null ? canMergeTicket : canUnmergeTicket)(setting, ticket),
};

/** Rights that also go by the department of the first receiver. */
const BY_OWNER: readonly Permission[] = ['ticket:close', 'ticket:reopen', 'ticket:edit', 'ticket:void', 'ticket:link', 'ticket:merge'];

/** Why somebody may do something to a ticket or not, by the rules that guard it. */
export const explainTicket: Explainer = {
  prefix: 'tkt',
  nouns: ['ticket'],
  read: 'ticket:read',
  async load(ctx, id) {
    const row = await findRow(ctx.db.read, TicketEntity, { id });
    if (!row) return null;
    const participants = await ctx.db.read.rows('select person_id from ticket_participant where ticket_id = ?', [id]);
    const took = new Set(participants.map(([personId]) => personId));
    const setting = await settingOf(ctx);
    const openChildren = row.hasChildren ? await countOpenChildren(ctx.db.read, id) : 0;
    const common = {
      ...row,
      openChildren,
      openChecks: await openChecksIn(ctx.db.read, setting, row),
      conditions: await conditionsFor(ctx, ctx.db.read, row),
      isAccepted: row.acceptedAt !== null,
      isOutcomeTold: row.outcomeToldAt !== null,
    };
    const factsFor = ({ personId }: Actor): TicketFacts => ({ ...common, isParticipant: personId !== null && took.has(personId) });
    return {
      label: row.number,
      departmentId: row.departmentId,
      fields: [],
      judge: (actor, permission) => {
        const ticket = factsFor(actor);
        const byOwner = BY_OWNER.includes(permission) && reachesDepartment(actor, permission, row.ownerDepartmentId);
        const isReached = byOwner || reachesTicket({ actor }, permission, ticket);
        const byReach = isReached ? allow() : refuse('OUT_OF_REACH');
        return { isReached, decision: RULES[permission]?.({ ...setting, actor }, ticket) ?? byReach };
      },
    };
  },
};
