import { DEMO_ACCOUNTS } from '@shouwen/shared';
import { type Company, hireStaff } from './demo/hire-staff.js';
import { type Counts, runScenario } from './demo/run-scenario.js';
import { writeScenario } from './demo/scenario.js';
import { STAFF } from './demo/staff-list.js';
import { rebuildChangedDays } from './features/kpis/index.js';
import { notificationsRead } from './features/notifications/index.js';
import { type AppState, systemCtx } from './platform/context.js';

export interface DemoLoaded extends Counts {
  readonly people: number;
}

/**
 * Fills an empty installation with sixty days in the life of an appliance maker's after-sales department. Everything is done
 * by commands, as the people of the story and at their moments, so the demo can only show what the product really does.
 */
export async function loadDemo(app: AppState, progress: (line: string) => void = () => undefined): Promise<DemoLoaded> {
  const scenario = writeScenario(app.clock.now().getTime());
  const company = await hireStaff(app, scenario.startsAt);
  progress(`${STAFF.length} people, ${DEMO_ACCOUNTS.length} of them with a sign-in`);
  const counts = await runScenario(app, company, { scenario, progress });
  progress(`${counts.customers} customers, ${counts.tickets} tickets`);
  await app.dispatcher.idle();
  await readWhatIsPast(app, company);
  await rebuildChangedDays(systemCtx(app, 'demo'));
  progress('figures and search ready');
  return { ...counts, people: STAFF.length };
}

const DAY_MS = 24 * 3_600_000;

/** Who comes in finds unread what happened since yesterday, not sixty days of it. */
async function readWhatIsPast(app: AppState, company: Company): Promise<void> {
  const until = new Date(app.clock.now().getTime() - DAY_MS);
  for (const account of DEMO_ACCOUNTS) await notificationsRead(systemCtx(app, 'demo', { actor: company.actor(account) }), { until });
}
