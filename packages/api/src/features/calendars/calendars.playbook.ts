import type { LocalText } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { insertRows } from '../../platform/db/write.js';
import type { PlaybookSection } from '../../platform/feature.js';
import { timeZone } from '../../platform/settings/time-zone.js';
import { loadDepartmentTree } from '../departments/index.js';
import { CODE_SCHEMA, LOCAL_TEXT_SCHEMA, mergedByCode, PlaybookProblem } from '../playbooks/index.js';
import { addVersion } from './add-version.js';
import { CalendarEntity, DepartmentCalendarEntity } from './calendar.entity.js';
import { STATUTORY } from './calendar.rules.js';
import { type OwnRules, planCalendarSet } from './calendar-book.rules.js';
import { CALENDARS, loadCalendars } from './calendars.queries.js';

interface Definition extends OwnRules {
  readonly code: string;
  readonly names: LocalText;
  /** Code of the calendar it takes over from; that stands before it. */
  readonly inheritsFrom?: string;
}

interface Section {
  readonly calendars: readonly Definition[];
  /** Calendar by department, by codes; `*`: that of the uppermost departments. */
  readonly departments?: Readonly<Record<string, string>>;
}

const SPANS = { type: 'array', items: { type: 'string' } } as const;

const SCHEMA = {
  type: 'object',
  required: ['calendars'],
  additionalProperties: false,
  properties: {
    calendars: {
      type: 'array',
      items: {
        type: 'object',
        required: ['code', 'names'],
        additionalProperties: false,
        properties: {
          code: CODE_SCHEMA,
          names: LOCAL_TEXT_SCHEMA,
          inheritsFrom: CODE_SCHEMA,
          timeZone: { type: 'string' },
          weeks: { type: 'array', minItems: 1, items: { type: 'array', minItems: 7, maxItems: 7, items: SPANS } },
          cycleAnchor: { type: 'string' },
          statutory: { enum: STATUTORY },
          makeupWeekday: { type: 'integer', minimum: 1, maximum: 7 },
          exceptions: { type: 'object', additionalProperties: SPANS },
        },
      },
    },
    departments: { type: 'object', additionalProperties: CODE_SCHEMA },
  },
} as const;

function inherit(own: unknown, base: unknown): Section {
  const [file, from] = [own as Section | null, base as Section | null];
  return {
    calendars: mergedByCode(from?.calendars, file?.calendars),
    departments: { ...from?.departments, ...file?.departments },
  };
}

/** Calendars that are there already stay as they are: whoever keeps them may have changed them. */
async function apply(tx: Tx, ctx: Ctx, data: unknown): Promise<void> {
  await touchReference(tx, CALENDARS);
  const { calendars, departments = {} } = data as Section;
  for (const definition of calendars) await add(tx, ctx, definition);
  await give(tx, departments);
}

async function add(tx: Tx, ctx: Ctx, { code, names, inheritsFrom, ...said }: Definition): Promise<void> {
  const all = await loadCalendars(tx);
  if (all.some((calendar) => calendar.code === code)) return;
  const inheritsFromId = all.find((calendar) => calendar.code === inheritsFrom)?.id ?? null;
  const own = inheritsFromId === null ? { timeZone: timeZone(ctx), ...said } : said;
  const decision = planCalendarSet({ all, departmentCount: 0 }, { code, names, version: 0, isArchived: false, inheritsFromId, own });
  const rules = decision.allowed ? decision.plan.versions[0] : undefined;
  if (!rules) throw new PlaybookProblem('calendars.json', [`calendar ${code} says no hours that could be kept`]);
  const id = newId('cal', ctx.clock.now());
  const calendarVersionId = await addVersion(tx, ctx, { calendarId: id, number: 1, rules });
  await insertRows(tx, CalendarEntity, [{ id, version: 1, code, names, calendarVersionId, isArchived: false }]);
}

/** A department that has a calendar keeps it. */
async function give(tx: Tx, departments: Readonly<Record<string, string>>): Promise<void> {
  const [tree, calendars] = [await loadDepartmentTree(tx), await loadCalendars(tx)];
  for (const [department, code] of Object.entries(departments)) {
    const calendar = calendars.find((one) => one.code === code);
    if (!calendar) throw new PlaybookProblem('calendars.json', [`no calendar is called ${code}`]);
    const found = department === '*' ? tree.children(null) : [tree.findByCode(department)].flatMap((one) => one ?? []);
    for (const { id } of found) {
      const [known] = await tx.rows('select 1 from department_calendar where department_id = ?', [id]);
      if (!known) await insertRows(tx, DepartmentCalendarEntity, [{ departmentId: id, version: 1, calendarId: calendar.id }]);
    }
  }
}

export const calendarsSection: PlaybookSection = { file: 'calendars', schema: SCHEMA, inherit, apply };
