import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { type Ctx, systemCtx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { loadDepartmentTree } from '../../departments/index.js';
import { checkNewPassword, hashPassword, insertPerson, loadStaff, planPersonCreate, STAFF } from '../../people/index.js';
import { isSameSecret } from '../secret.js';
import { type OpenedSession, openSession } from '../session-start/open-session.js';
import { countAttempt } from '../sign-in-throttle.js';
import { foundOrganisation } from './found-organisation.js';

export interface FirstAdministratorCreateRequest {
  readonly setupToken: string;
  readonly account: string;
  readonly name: string;
  readonly password: string;
  /** What the organisation is called. */
  readonly organisation?: string | null;
  /** The preset it starts from, where the server's operator has not chosen one. */
  readonly playbook?: string | null;
}

/** Makes the first person of an empty installation its administrator and signs them in. Works once, with the token the server printed. */
export async function firstAdministratorCreate(ctx: Ctx, request: FirstAdministratorCreateRequest): Promise<Outcome<OpenedSession>> {
  const { minutes } = await countAttempt(ctx, 'set-up');
  if (minutes > 0) return refused({ code: 'SIGN_IN_THROTTLED', params: { minutes } });
  const { setupToken } = ctx.app;
  if (setupToken === null || !isSameSecret(setupToken, request.setupToken))
    return refused({ code: 'SETUP_TOKEN_INVALID', field: ['setupToken'] });
  const acceptable = await checkNewPassword(ctx, { password: request.password, account: request.account, personId: null });
  if (!acceptable.allowed) return refused(acceptable.refusal);
  const founded = await foundOrganisation(ctx, request);
  if (founded.userErrors) return founded;
  const passwordHash = await hashPassword(request.password);
  return ctx.db.inTransaction((tx) => createFirst(tx, ctx, { ...request, passwordHash }));
}

interface FirstPerson extends FirstAdministratorCreateRequest {
  readonly passwordHash: string;
}

async function createFirst(tx: Tx, ctx: Ctx, request: FirstPerson): Promise<Outcome<OpenedSession>> {
  await touchReference(tx, STAFF);
  const [people, tree] = [await loadStaff(tx), await loadDepartmentTree(tx)];
  const root = tree.all[0];
  const role = people.roles.find(({ isAdministrator }) => isAdministrator);
  // Another process may have been quicker.
  if (people.all.length > 0 || !root || !role) return refused({ code: 'SETUP_TOKEN_INVALID', field: ['setupToken'] });
  const setup = systemCtx(ctx.app, 'setup', { requestId: ctx.requestId });
  const place = { departmentId: root.id, roleIds: [role.id] };
  const decision = planPersonCreate({ actor: setup.actor, tree, staff: people, account: request.account, ...place });
  if (!decision.allowed) return refused(decision.refusal);
  const { account, name, passwordHash } = request;
  const personId = await insertPerson(tx, setup, { account, name, passwordHash, ...place, ...decision.plan });
  const organisation = { staff: await loadStaff(tx), tree, today: localToday(ctx) };
  const person = organisation.staff.find(personId);
  if (!person) throw new Error('The first administrator was written and is not there.');
  const opened = await openSession(tx, ctx, { person, organisation });
  tx.afterCommit(() => {
    ctx.app.setupToken = null;
  });
  return done(opened);
}
