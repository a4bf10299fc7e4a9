import { STAFF } from './demo/staff-list.js';
import { organisationOf } from './features/access/index.js';
import { personCreate } from './features/people/index.js';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from './kernel/demo-accounts.js';
import { type AppState, systemCtx } from './platform/context.js';

/** Fills an empty installation with people, made by the same commands that the panel uses. */
export async function seedDemo(state: AppState): Promise<void> {
  const ctx = systemCtx(state, 'demo');
  const { staff, tree } = await organisationOf(state);
  for (const { account, name, department, role, position, isHead } of STAFF) {
    const departmentId = tree.findByCode(department)?.id ?? '';
    const roleIds = staff.roles.filter(({ code }) => code === role).map(({ id }) => id);
    const password = DEMO_ACCOUNTS.includes(account) ? DEMO_PASSWORD : null;
    const outcome = await personCreate(ctx, { account, name, departmentId, roleIds, password, position, isHead: isHead ?? false });
    if (outcome.userErrors) throw new Error(`The demo could not add ${account}: ${outcome.userErrors.map(({ code }) => code).join()}`);
  }
}
