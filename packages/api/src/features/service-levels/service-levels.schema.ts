import { STATE_CATEGORIES } from '@shouwen/shared';
import { CODE_SCHEMA, CONDITION_SCHEMA, LOCAL_TEXT_SCHEMA } from '../playbooks/index.js';
import { LADDER_TELLS, MARKER_KINDS, TARGET_FORCES, TARGET_HOURS, TARGET_STATISTICS, TIMER_REPEATS } from './service-level.rules.js';

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
