import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { setting } from '../../platform/settings/setting.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import { findOrganisation } from '../settings/index.js';
import { isSetupDismissed } from './setup.settings.js';

export const SETUP_STEPS = ['company', 'departments', 'people', 'intake', 'service', 'firstTicket', 'invite'] as const;
export type SetupStepCode = (typeof SETUP_STEPS)[number];

export interface SetupStep {
  readonly code: SetupStepCode;
  readonly isDone: boolean;
  /** How many there are of what the step is about. */
  readonly count: number;
}

const countOf = async (reader: Reader, sql: string): Promise<number> => Number((await reader.rows(`select count(*) from ${sql}`))[0]?.[0]);

/** The seven steps from an empty installation to people who work with it, each as it stands now. */
export async function setupSteps(ctx: Ctx): Promise<SetupStep[]> {
  const reader = ctx.db.read;
  const { name, creed, workingRules, logoUrl } = await findOrganisation(ctx);
  const departments = (await departmentTree.of(ctx)).all.filter(({ isArchived }) => !isArchived).length;
  const people = (await staff.of(ctx)).all.filter(({ isActive }) => isActive).length;
  const [intake, service, tickets, credentials] = [
    await countOf(reader, 'ticket_type'),
    await countOf(reader, 'kpi where target is not null'),
    await countOf(reader, '(select id from ticket limit 1000) some'),
    await countOf(reader, 'credential'),
  ];
  const said = [name, creed, workingRules, logoUrl].filter((one) => one !== null).length;
  return [
    { code: 'company', count: said, isDone: name !== null },
    // The first department and the first person come with the set-up itself.
    { code: 'departments', count: departments, isDone: departments > 1 },
    { code: 'people', count: people, isDone: people > 1 },
    { code: 'intake', count: intake, isDone: intake > 0 },
    { code: 'service', count: service, isDone: service > 0 },
    { code: 'firstTicket', count: tickets, isDone: tickets > 0 },
    { code: 'invite', count: credentials, isDone: credentials > 1 },
  ];
}

export function isChecklistDismissed(ctx: Ctx): Promise<boolean> {
  return setting(ctx, isSetupDismissed);
}
