import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@shouwen/shared';
import { actorOf, organisationOf } from '../features/access/index.js';
import { departmentTree } from '../features/departments/index.js';
import { personCreate, staff } from '../features/people/index.js';
import type { Actor } from '../kernel/actor.js';
import { type AppState, systemCtx } from '../platform/context.js';
import type { Company } from './run-scenario.js';
import { STAFF } from './staff-list.js';

/** Brings the staff in, by the command that an administrator would use. Only the demo accounts get a password. */
export async function hireStaff(app: AppState, startsAt: number): Promise<Company> {
  const ctx = systemCtx(app, 'demo', { clock: { now: () => new Date(startsAt) } });
  const tree = await departmentTree.of(ctx);
  const { roles } = await staff.of(ctx);
  const departmentId = (code: string): string => required(tree.findByCode(code)?.id, `department ${code}`);
  const passworded = new Set<string>(DEMO_ACCOUNTS);
  for (const { account, name, department, role, position, isHead = false } of STAFF) {
    const outcome = await personCreate(ctx, {
      account,
      name,
      departmentId: departmentId(department),
      roleIds: [required(roles.find(({ code }) => code === role)?.id, `role ${role}`)],
      password: passworded.has(account) ? DEMO_PASSWORD : null,
      position,
      isHead,
    });
    if (outcome.userErrors) throw new Error(`demo: ${account} was refused: ${JSON.stringify(outcome.userErrors)}`);
  }
  const organisation = await organisationOf(ctx);
  const people = new Map(organisation.staff.all.map((person) => [person.account, person]));
  const actors = new Map<string, Actor>();
  const personOf = (account: string) => required(people.get(account), `person ${account}`);
  return {
    departmentId,
    personId: (account) => personOf(account).id,
    actor(account) {
      const known = actors.get(account) ?? actorOf(organisation, personOf(account), { sessionId: 'demo' });
      actors.set(account, known);
      return known;
    },
  };
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`demo: the playbook has no ${what}`);
  return value;
}
