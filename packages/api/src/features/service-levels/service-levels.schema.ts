import { type LocalText, STATE_CATEGORIES, type StateCategory } from '@shouwen/shared';
import { CODE_SCHEMA, CONDITION_SCHEMA, LOCAL_TEXT_SCHEMA, type WrittenCondition, writtenCondition } from '../playbooks/index.js';
import {
  LADDER_TELLS,
  type LadderStep,
  MARKER_KINDS,
  type Matrix,
  type MatrixCell,
  type PolicyRules,
  type PolicyTarget,
  TARGET_FORCES,
  TARGET_HOURS,
  TARGET_STATISTICS,
  TIMER_REPEATS,
  type TimerRules,
} from './service-level.rules.js';

/** Timers, policies and what they hold as playbooks write them: what goes without saying is left out. */
export interface WrittenTimer extends Pick<TimerRules, 'starts' | 'stops'>, Partial<Omit<TimerRules, 'starts' | 'stops'>> {
  readonly code: string;
  readonly names: LocalText;
}

export interface WrittenStep extends Pick<LadderStep, 'tell'>, Partial<Omit<LadderStep, 'tell'>> {}

export interface WrittenTarget extends Pick<PolicyTarget, 'timer'>, Partial<Omit<PolicyTarget, 'timer' | 'matrix' | 'ladder'>> {
  readonly matrix?: { readonly rows: string; readonly columns?: string; readonly cells: readonly WrittenCell[] };
  readonly ladder?: readonly WrittenStep[];
}

export interface WrittenCell extends Pick<MatrixCell, 'row' | 'seconds'> {
  readonly column?: string;
}

export interface WrittenPolicy {
  readonly code: string;
  readonly names: LocalText;
  readonly isArchived?: boolean;
  readonly when?: WrittenCondition;
  readonly targets: readonly WrittenTarget[];
}

export interface WrittenLevels {
  readonly timers: readonly WrittenTimer[];
  /** Where a target says nothing of its own. */
  readonly warnings?: readonly number[];
  readonly ladder?: readonly WrittenStep[];
  readonly policies: readonly WrittenPolicy[];
}

const CODES = { type: 'array', items: CODE_SCHEMA } as const;
const CATEGORIES = { type: 'array', items: { enum: STATE_CATEGORIES } } as const;
const SECONDS = { type: 'integer', minimum: 1 } as const;
const WARNINGS = { type: 'array', items: { type: 'integer', minimum: 1 } } as const;

const object = <P extends object>(required: readonly (keyof P & string)[], properties: P) =>
  ({ type: 'object', required, additionalProperties: false, properties }) as const;
const list = <I extends object>(items: I) => ({ type: 'array', items }) as const;

const MARKERS = list(object(['kind'], { kind: { enum: MARKER_KINDS }, codes: CODES }));
const LADDER = list(
  object(['tell'], {
    atPercent: { type: 'integer', minimum: 1 },
    overdueSeconds: SECONDS,
    tell: { enum: LADDER_TELLS },
    levels: { type: 'integer', minimum: 1 },
    role: CODE_SCHEMA,
    needsAcknowledgement: { type: 'boolean' },
  }),
);
const MATRIX = object(['rows', 'cells'], {
  rows: { type: 'string' },
  columns: { type: 'string' },
  cells: list(object(['row', 'seconds'], { row: { type: 'string' }, column: { type: 'string' }, seconds: SECONDS })),
});
const TARGET = object(['timer'], {
  timer: CODE_SCHEMA,
  seconds: SECONDS,
  matrix: MATRIX,
  hours: { enum: TARGET_HOURS },
  calendar: CODE_SCHEMA,
  pauses: CATEGORIES,
  pauseStates: CODES,
  statistic: { enum: TARGET_STATISTICS },
  share: { type: 'number', minimum: 0, maximum: 1 },
  force: { enum: TARGET_FORCES },
  warnings: WARNINGS,
  ladder: LADDER,
});

/** JSON Schema of `service-levels.json`. */
export const SERVICE_LEVELS_SCHEMA = object(['timers', 'policies'], {
  timers: list(
    object(['code', 'names', 'starts', 'stops'], {
      code: CODE_SCHEMA,
      names: LOCAL_TEXT_SCHEMA,
      starts: MARKERS,
      stops: MARKERS,
      repeats: { enum: TIMER_REPEATS },
      pauses: CATEGORIES,
      resumeWithinSeconds: SECONDS,
      waitsForCustomer: { type: 'boolean' },
    }),
  ),
  warnings: WARNINGS,
  ladder: LADDER,
  policies: list(
    object(['code', 'names', 'targets'], {
      code: CODE_SCHEMA,
      names: LOCAL_TEXT_SCHEMA,
      isArchived: { type: 'boolean' },
      when: CONDITION_SCHEMA,
      targets: list(TARGET),
    }),
  ),
});

export function writtenTimerRules({ starts, stops, ...said }: WrittenTimer): TimerRules {
  const { repeats = 'once', pauses = [], resumeWithinSeconds = null, waitsForCustomer = false } = said;
  return { starts, stops, repeats, pauses, resumeWithinSeconds, waitsForCustomer };
}

export function writtenPolicyRules({ when, targets }: WrittenPolicy, defaults: Pick<WrittenLevels, 'warnings' | 'ladder'>): PolicyRules {
  return {
    when: writtenCondition(when ?? { clauses: [] }),
    targets: targets.map((target) => writtenTarget({ ...defaults, ...target })),
  };
}

function writtenTarget({ timer, seconds = null, matrix, hours = 'calendar', calendar = null, ...said }: WrittenTarget): PolicyTarget {
  const { statistic = 'case', share = null, force = 'limit', warnings = [], ladder = [] } = said;
  return {
    ...{ timer, seconds, matrix: matrix ? writtenMatrix(matrix) : null, hours, calendar },
    ...{ pauses: pausesOf(said), pauseStates: said.pauseStates ?? [] },
    ...{ statistic, share, force, warnings, ladder: ladder.map(writtenStep) },
  };
}

const pausesOf = ({ pauses }: { readonly pauses?: readonly StateCategory[] | null }): readonly StateCategory[] | null => pauses ?? null;

function writtenMatrix({ rows, columns = undefined, cells }: NonNullable<WrittenTarget['matrix']>): Matrix {
  return { rows, columns: columns ?? null, cells: cells.map(({ row, column, seconds }) => ({ row, column: column ?? null, seconds })) };
}

function writtenStep({
  atPercent = null,
  overdueSeconds = null,
  tell,
  levels,
  role,
  needsAcknowledgement = false,
}: WrittenStep): LadderStep {
  return { atPercent, overdueSeconds, tell, ...(levels && { levels }), ...(role && { role }), needsAcknowledgement };
}
