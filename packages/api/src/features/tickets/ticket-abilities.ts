import { type ClosingProof, type StateCategory, textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { stateView } from '../workflows/index.js';
import type { TicketViewerCan, TransitionOption } from './ticket.type.js';
import {
  canAcceptTicket,
  canAddNote,
  canCloseTicket,
  canFillTicket,
  canReopenTicket,
  canResolveTicket,
  canReturnTicket,
  canTakeStep,
  canTransferTicket,
  canTransitionTicket,
  dependsOnPart,
} from './ticket-access.rules.js';
import { hasGates, NO_CHECKS, openChecksOf } from './ticket-closing/ticket-closing.rules.js';
import { canConfirmTicket } from './ticket-confirm/ticket-confirm.rules.js';
import { canEditTicket } from './ticket-edit/ticket-edit.rules.js';
import type { OpenChecks, Setting, Stop, TicketFacts } from './ticket-facts.rules.js';
import { marksOf } from './ticket-marks/ticket-marks.queries.js';
import { canMergeTicket } from './ticket-merge/ticket-merge.rules.js';
import { participationOf } from './ticket-participant.loaders.js';
import { openChildrenOf } from './ticket-relations/relations.queries.js';
import { canLinkTicket } from './ticket-relations/relations.rules.js';
import { canReviewTicket } from './ticket-review/ticket-review.rules.js';
import { settingOf } from './ticket-setting.js';
import { canSplitTicket } from './ticket-split/ticket-split.rules.js';
import { conditionsOf } from './ticket-step/step-conditions.queries.js';
import { canTagTicket } from './ticket-tag/ticket-tag.rules.js';
import { canUnmergeTicket } from './ticket-unmerge/ticket-unmerge.rules.js';
import { canVoidTicket } from './ticket-void/ticket-void.rules.js';

/** A projected ticket with what the rules ask (`FACTS` of its projection). */
export interface TicketFactsRow {
  readonly id: string;
  readonly typeId: string;
  readonly departmentId: string;
  readonly ownerId: string;
  readonly ownerDepartmentId: string;
  readonly assigneeId: string | null;
  readonly stateId: string;
  readonly stateCategory: StateCategory;
  readonly acceptedAt: string | null;
  readonly outcomeToldAt: string | null;
  readonly cameFrom: readonly Stop[];
  readonly proofs: readonly ClosingProof[] | null;
  readonly mergedIntoId: string | null;
  readonly hasChildren: number | boolean;
  readonly openObligations: number;
  readonly stepDone: TicketFacts['stepDone'];
  readonly openPromises: number;
}

export async function viewerCan(ctx: Ctx, row: TicketFactsRow): Promise<TicketViewerCan> {
  const setting = await settingOf(ctx);
  const ticket = await factsOf(ctx, setting, row);
  return {
    accept: toAbility(ctx, canAcceptTicket(setting, ticket)),
    transfer: toAbility(ctx, canTransferTicket(setting, ticket)),
    return: toAbility(ctx, canReturnTicket(setting, ticket)),
    noteAdd: toAbility(ctx, canAddNote(setting, ticket)),
    fill: toAbility(ctx, canFillTicket(setting, ticket)),
    transition: toAbility(ctx, canTransitionTicket(setting, ticket)),
    resolve: toAbility(ctx, canResolveTicket(setting, ticket)),
    reopen: toAbility(ctx, canReopenTicket(setting, ticket)),
    close: toAbility(ctx, canCloseTicket(setting, ticket)),
    confirm: toAbility(ctx, canConfirmTicket(setting, ticket)),
    review: toAbility(ctx, canReviewTicket(setting, ticket)),
    edit: toAbility(ctx, canEditTicket(setting, ticket)),
    void: toAbility(ctx, canVoidTicket(setting, ticket)),
    tag: toAbility(ctx, canTagTicket(setting, ticket)),
    link: toAbility(ctx, canLinkTicket(setting, ticket)),
    split: toAbility(ctx, canSplitTicket(setting, ticket)),
    merge: toAbility(ctx, canMergeTicket(setting, ticket)),
    unmerge: toAbility(ctx, canUnmergeTicket(setting, ticket)),
  };
}

/** The organisation's own steps from here, those that the viewer may not take included, with the reason. */
export async function transitionOptions(ctx: Ctx, row: TicketFactsRow): Promise<TransitionOption[]> {
  const setting = await settingOf(ctx);
  const ticket = await factsOf(ctx, setting, row);
  return setting.book
    .steps(row.stateId)
    .filter((step) => step.verb === null)
    .map((step) => ({
      code: step.code,
      name: textIn(step.names, ctx.language),
      to: stateView(step.to, ctx.language),
      ability: toAbility(ctx, canTakeStep(setting, ticket, step)),
    }));
}

/** What the rules ask about a projected ticket. */
export async function factsOf(ctx: Ctx, setting: Setting, row: TicketFactsRow): Promise<TicketFacts> {
  return {
    ...row,
    conditions: await conditionsOf(ctx, row),
    isAccepted: row.acceptedAt !== null,
    isOutcomeTold: row.outcomeToldAt !== null,
    isParticipant: await isParticipant(ctx, setting, row),
    openChecks: await checksOf(ctx, setting, row),
    openChildren: Number(row.hasChildren) ? await openChildrenOf(ctx, row.id) : 0,
  };
}

async function checksOf(ctx: Ctx, { book }: Setting, { id, typeId }: TicketFactsRow): Promise<OpenChecks> {
  if (!hasGates(book, typeId)) return NO_CHECKS;
  return openChecksOf(book, typeId, new Set((await marksOf(ctx, id)).map(({ category }) => category.id)));
}

async function isParticipant(ctx: Ctx, setting: Setting, row: TicketFactsRow): Promise<boolean> {
  const { personId } = setting.actor;
  if (personId === row.ownerId || personId === row.assigneeId) return true;
  return dependsOnPart(setting, row, ['ticket:note', 'ticket:fill']) && participationOf(ctx).load(row.id);
}
