import type { LadderStep, LadderTell } from '../service-levels/service-level.rules.js';

/** Why somebody who stood on the ladder was passed over: nobody holds the place, or whoever does works here no more. */
export type PassedOverFor = 'vacant' | 'inactive';

export interface PassedOver {
  readonly who: LadderTell;
  /** Whose place it is; null: nobody's in particular. */
  readonly departmentId: string | null;
  readonly personId: string | null;
  readonly why: PassedOverFor;
}

/** Whom a step reaches, and whom it passed over to reach them. */
export interface Reached {
  readonly personIds: readonly string[];
  readonly passedOver: readonly PassedOver[];
}

/** The organisation, seen from below. */
export interface Upwards {
  isActive(personId: string): boolean;
  departmentOf(personId: string): string | null;
  /** The head first, then the deputies. */
  leadersOf(departmentId: string): readonly string[];
  above(departmentId: string): string | null;
  /** Active people who hold a role in the department or above it; those nearest. */
  holdersNear(roleCode: string, departmentId: string): readonly string[];
}

/** The ticket, as far as the ladder goes by it. */
export interface OnTicket {
  readonly departmentId: string;
  readonly assigneeId: string | null;
  readonly ownerId: string;
}

const passed = (who: LadderTell, departmentId: string | null, personId: string | null): PassedOver => ({
  ...{ who, departmentId, personId },
  why: personId === null ? 'vacant' : 'inactive',
});

/** Whoever leads a department: the head, else a deputy, else whoever leads the one above. Nobody: the ladder ends here. */
export function leaderFrom(departmentId: string | null, up: Upwards, who: LadderTell = 'head'): Reached {
  const passedOver: PassedOver[] = [];
  for (let at = departmentId; at !== null; at = up.above(at)) {
    const leaders = up.leadersOf(at);
    const active = leaders.find((id) => up.isActive(id));
    if (active) return { personIds: [active], passedOver };
    passedOver.push(passed(who, at, leaders[0] ?? null));
  }
  return { personIds: [], passedOver };
}

/** So many departments above, or the topmost one. */
function departmentAbove(departmentId: string, levels: number, up: Upwards): string {
  let at = departmentId;
  for (let left = levels; left > 0; left -= 1) at = up.above(at) ?? at;
  return at;
}

/** Instead of somebody who cannot be told, whoever leads where they would be. */
function person(who: 'assignee' | 'owner', personId: string | null, { ticket, up }: Asked): Reached {
  if (personId !== null && up.isActive(personId)) return { personIds: [personId], passedOver: [] };
  const home = (personId !== null && who === 'owner' && up.departmentOf(personId)) || ticket.departmentId;
  const instead = leaderFrom(home, up);
  return { ...instead, passedOver: [passed(who, ticket.departmentId, personId), ...instead.passedOver] };
}

interface Asked {
  readonly ticket: OnTicket;
  readonly up: Upwards;
}

/** Whom a step of the ladder tells, as the organisation stands now (SLA-21). */
export function reachedBy({ tell, levels, role }: Pick<LadderStep, 'tell' | 'levels' | 'role'>, asked: Asked): Reached {
  const { ticket, up } = asked;
  if (tell === 'assignee') return person('assignee', ticket.assigneeId, asked);
  if (tell === 'owner') return person('owner', ticket.ownerId, asked);
  if (tell === 'head') return leaderFrom(ticket.departmentId, up);
  if (tell === 'head_above') return leaderFrom(departmentAbove(ticket.departmentId, levels ?? 1, up), up, 'head_above');
  const holders = up.holdersNear(role ?? '', ticket.departmentId);
  if (holders.length > 0) return { personIds: holders, passedOver: [] };
  const instead = leaderFrom(ticket.departmentId, up);
  return { ...instead, passedOver: [passed('role', ticket.departmentId, null), ...instead.passedOver] };
}

/** Whoever comes after somebody who did not answer: who leads the department above the one they lead or work in. */
export function reachedAfter(personId: string, up: Upwards): Reached {
  let at = up.departmentOf(personId);
  while (at !== null) {
    const next = leaderFrom(at, up, 'head_above');
    const [leader] = next.personIds;
    if (leader !== personId) return next;
    at = up.above(at);
  }
  return { personIds: [], passedOver: [] };
}

interface Point {
  readonly percent: number | null;
  readonly overdueSeconds: number | null;
}

/** The steps that stand at points which were reached. */
export function stepsAt(ladder: readonly LadderStep[], points: readonly Point[]): readonly LadderStep[] {
  return ladder.filter(({ atPercent, overdueSeconds }) =>
    points.some((point) => (atPercent === null ? point.overdueSeconds === overdueSeconds : point.percent === atPercent)),
  );
}

/** Names a step for good, so that it speaks once of a clock. */
export function rungOf({ atPercent, overdueSeconds, tell, levels, role }: LadderStep): string {
  const when = atPercent === null ? `+${overdueSeconds}s` : `${atPercent}%`;
  return [when, tell, ...(tell === 'head_above' ? [levels ?? 1] : []), ...(role ? [role] : [])].join(' ');
}
