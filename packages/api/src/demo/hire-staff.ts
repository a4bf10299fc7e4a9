import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@shouwen/shared';
import { actorOf, organisationOf } from '../features/access/index.js';
import { departmentTree } from '../features/departments/index.js';
import { certificateAdd, personCreate, staff } from '../features/people/index.js';
import type { Actor } from '../kernel/actor.js';
import { dayAfter } from '../kernel/local-date.js';
import { type AppState, type Ctx, systemCtx } from '../platform/context.js';
import { localToday } from '../platform/settings/time-zone.js';
import { STAFF } from './staff-list.js';

/** The staff as the runner needs them: who acts, and ids by the codes of the texts. */
export interface Company {
  actor(account: string): Actor;
  personId(account: string): string;
  departmentId(code: string): string;
}

/** Brings the staff in, by the command that an administrator would use. Only the demo accounts get a password. */
export async function hireStaff(app: AppState, startsAt: number): Promise<Company> {
  const ctx = systemCtx(app, 'demo', { clock: { now: () => new Date(startsAt) } });
  const tree = await departmentTree.of(ctx);
  const { roles } = await staff.of(ctx);
  const departmentId = (code: string): string => required(tree.findByCode(code)?.id, `department ${code}`);
  const passworded = new Set<string>(DEMO_ACCOUNTS);
  for (const [place, { account, name, department, role, position, isHead = false }] of STAFF.entries()) {
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
    if (role === 'technician') await certify(ctx, outcome.value.personId, place);
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

/** Technicians work with a certificate; each passed the examination some time in the year before. */
async function certify(ctx: Ctx, personId: string, place: number): Promise<void> {
  const daysAgo = 30 + ((place * 37) % 300);
  const issuedOn = dayAfter(localToday(ctx), -daysAgo);
  const outcome = await certificateAdd(ctx, { personId, certificate: 'technician-certificate', issuedOn });
  if (outcome.userErrors) throw new Error(`demo: a certificate was refused: ${JSON.stringify(outcome.userErrors)}`);
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`demo: the playbook has no ${what}`);
  return value;
}
