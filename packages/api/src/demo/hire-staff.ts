import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@shouwen/shared';
import { actorOf, organisationOf } from '../features/access/index.js';
import { departmentTree } from '../features/departments/index.js';
import { certificateAdd, departmentLeadersSet, personAssess, personCreate, positionBook, staff } from '../features/people/index.js';
import type { Actor } from '../kernel/actor.js';
import { dayAfter } from '../kernel/local-date.js';
import type { Outcome } from '../kernel/outcome.js';
import { type AppState, type Ctx, systemCtx } from '../platform/context.js';
import { localToday } from '../platform/settings/time-zone.js';
import { DEPUTIES, LEVELS, STAFF, type StaffMember } from './staff-list.js';

/** The staff as the runner needs them: who acts, and ids by the codes of the texts. */
export interface Company {
  actor(account: string): Actor;
  personId(account: string): string;
  departmentId(code: string): string;
}

/** Brings the staff in, by the commands that an administrator would use. Only the demo accounts get a password. */
export async function hireStaff(app: AppState, startsAt: number): Promise<Company> {
  const ctx = systemCtx(app, 'demo', { clock: { now: () => new Date(startsAt) } });
  const tree = await departmentTree.of(ctx);
  const departmentId = (code: string): string => required(tree.findByCode(code)?.id, `department ${code}`);
  for (const [place, member] of STAFF.entries()) await hire(ctx, { member, place, departmentId: departmentId(member.department) });
  const organisation = await organisationOf(ctx);
  const people = new Map(organisation.staff.all.map((person) => [person.account, person]));
  const actors = new Map<string, Actor>();
  const personOf = (account: string) => required(people.get(account), `person ${account}`);
  const personId = (account: string): string => personOf(account).id;
  await appointDeputies(ctx, personId);
  await assess(ctx, personId);
  return {
    departmentId,
    personId,
    actor(account) {
      const known = actors.get(account) ?? actorOf(organisation, personOf(account), { sessionId: 'demo' });
      actors.set(account, known);
      return known;
    },
  };
}

interface Hired {
  readonly member: StaffMember;
  /** Among the staff: what differs from one to the next comes from it. */
  readonly place: number;
  readonly departmentId: string;
}

async function hire(ctx: Ctx, { member, place, departmentId }: Hired): Promise<void> {
  const { account, name, role, position, post, isHead = false } = member;
  const [{ roles }, book] = [await staff.of(ctx), await positionBook.of(ctx)];
  const { personId } = succeeded(
    account,
    await personCreate(ctx, {
      account,
      name,
      departmentId,
      roleIds: [required(roles.find(({ code }) => code === role)?.id, `role ${role}`)],
      password: DEMO_ACCOUNTS.some((one) => one === account) ? DEMO_PASSWORD : null,
      position,
      positionId: post === undefined ? null : required(book.findByCode(post)?.id, `position ${post}`),
      isHead,
    }),
  );
  if (role === 'technician') await certify(ctx, { personId, certificate: 'technician-certificate', place });
  // Whoever came last has the training still before them.
  if (post !== undefined && place % 9 !== 8) await certify(ctx, { personId, certificate: 'service-training', place: place + 5 });
}

interface Certified {
  readonly personId: string;
  readonly certificate: string;
  readonly place: number;
}

/** Everybody passed their examinations some time in the year before. */
async function certify(ctx: Ctx, { personId, certificate, place }: Certified): Promise<void> {
  const issuedOn = dayAfter(localToday(ctx), -(30 + ((place * 37) % 300)));
  succeeded(certificate, await certificateAdd(ctx, { personId, certificate, issuedOn }));
}

async function appointDeputies(ctx: Ctx, personId: (account: string) => string): Promise<void> {
  for (const [code, accounts] of Object.entries(DEPUTIES)) {
    const { id, version } = required((await departmentTree.of(ctx)).findByCode(code), `department ${code}`);
    succeeded(code, await departmentLeadersSet(ctx, { departmentId: id, version, deputyIds: accounts.map(personId) }));
  }
}

async function assess(ctx: Ctx, personId: (account: string) => string): Promise<void> {
  for (const [account, levels] of Object.entries(LEVELS)) {
    const ratings = Object.entries(levels).map(([competency, level]) => ({ competency, level }));
    succeeded(account, await personAssess(ctx, { personId: personId(account), ratings }));
  }
}

function succeeded<T>(what: string, outcome: Outcome<T>): T {
  if (outcome.userErrors) throw new Error(`demo: ${what} was refused: ${JSON.stringify(outcome.userErrors)}`);
  return outcome.value;
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`demo: the playbook has no ${what}`);
  return value;
}
