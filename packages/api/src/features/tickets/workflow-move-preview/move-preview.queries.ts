import { textIn } from '@shouwen/shared';
import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import { idIn } from '../../../platform/db/id-in.js';
import { toAbility } from '../../../platform/graphql/ability.type.js';
import type { StateRow } from '../../workflows/index.js';
import { PHASE } from '../ticket-phase.rules.js';
import { settingOf } from '../ticket-setting.js';
import { canMove, movedTo, statesLeft } from '../workflow-tickets-move/move.rules.js';
import type { WorkflowMovePreview } from './move-preview.type.js';

interface Count {
  readonly count: number;
  readonly halfDone: number;
}

/** How many tickets are under way in each of the states, and in how many something of the step was done. One statement. */
export async function countsByState({ db }: Ctx, states: readonly Pick<StateRow, 'id'>[]): Promise<ReadonlyMap<string, Count>> {
  const inStates = idIn(
    db.read.engine,
    'state_id',
    states.map(({ id }) => id),
  );
  const sql = `select state_id, count(*), count(step_done) from ticket where ${inStates.sql} and phase in (${PHASE.open}, ${PHASE.solved}) group by state_id`;
  const rows = await db.read.rows(sql, inStates.params);
  return new Map(rows.map(([id, count, halfDone]) => [String(id), { count: Number(count), halfDone: Number(halfDone) }]));
}

/** Which tickets would be moved to a version, by state, and where each state leads by itself; null for a version that is not there. */
export async function movePreview(ctx: Ctx, versionId: string): Promise<WorkflowMovePreview | null> {
  const setting = await settingOf(ctx);
  const version = setting.book.version(versionId);
  if (!version) return null;
  const move = { version, mapping: {} };
  const left = statesLeft(setting.book, version);
  const counts = await countsByState(ctx, left);
  const standing = left.filter(({ id }) => counts.has(id));
  const decision = canMove(setting, move, standing);
  const isPossible = decision.allowed || ['WORKFLOW_STATE_UNMAPPED', 'WORKFLOW_MOVE_ASTRAY'].includes(decision.refusal.code);
  const view = ([code, rows]: [string, StateRow[]]) => {
    const [from] = rows;
    if (!from) return [];
    const to = movedTo(setting, move, from);
    const sum = (of: keyof Count): number => rows.reduce((all, { id }) => all + (counts.get(id)?.[of] ?? 0), 0);
    const same = { name: textIn(from.names, ctx.language), category: from.category, to: to.allowed ? to.plan.code : null };
    return [{ code, ...same, count: sum('count'), halfDone: sum('halfDone') }];
  };
  return {
    states: [...grouped(standing, ({ code }) => code)].flatMap(view),
    ability: toAbility(ctx, isPossible ? { allowed: true, plan: undefined } : decision),
  };
}
