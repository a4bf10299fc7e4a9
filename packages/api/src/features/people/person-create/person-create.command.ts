import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRows, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { departmentTree, makeHead } from '../../departments/index.js';
import { accountKey as keyOf } from '../account.rules.js';
import { MembershipEntity } from '../membership.entity.js';
import { checkNewPassword, writePassword } from '../new-password.js';
import { hashPassword } from '../password.js';
import { PersonEntity } from '../person.entity.js';
import { STAFF, staff, toPersonRow } from '../person.queries.js';
import { positionBook } from '../position.queries.js';
import type { Employment } from '../position.rules.js';
import { RoleAssignmentEntity } from '../role-assignment.entity.js';
import type { Staff } from '../staff.rules.js';
import { planPersonCreate } from './person-create.rules.js';

export interface PersonCreateRequest {
  readonly account: string;
  readonly name: string;
  readonly departmentId: string;
  readonly roleIds: readonly string[];
  /** Null: they cannot sign in until they are given one. */
  readonly password: string | null;
  readonly position?: string | null;
  readonly positionId?: string | null;
  readonly email?: string | null;
  readonly phone?: string | null;
  readonly employment?: Employment | null;
  readonly hiredOn?: string | null;
  readonly isHead?: boolean;
  /** Whoever creates them knows the password, so it is changed at the first sign-in. */
  readonly mustChangePassword?: boolean;
}

/** Adds a person with their roles. The password is hashed before the transaction opens: it takes longer than everything in it. */
export async function personCreate(ctx: Ctx, request: PersonCreateRequest): Promise<Outcome<{ personId: string }>> {
  const { password } = request;
  const acceptable = password === null ? null : await checkNewPassword(ctx, { password, account: request.account, personId: null });
  if (acceptable && !acceptable.allowed) return refused(acceptable.refusal);
  const passwordHash = password === null ? null : await hashPassword(password);
  const [people, tree, book] = await Promise.all([staff.of(ctx), departmentTree.of(ctx), positionBook.of(ctx)]);
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, STAFF);
    const facts = { tree, book, staff: { role: people.role, findByAccount: await accountsIn(tx, request.account) } };
    const decision = planPersonCreate({ actor: ctx.actor, ...facts, ...request });
    if (!decision.allowed) return refused(decision.refusal);
    const personId = await insertPerson(tx, ctx, { ...request, ...decision.plan, passwordHash });
    return done({ personId });
  });
}

/** Looks up the one account in question, as the transaction sees it. */
async function accountsIn(tx: Tx, account: string): Promise<Staff['findByAccount']> {
  const [row] = await findRows(tx, PersonEntity, { accountKey: keyOf(account) });
  return () => (row ? toPersonRow(row) : undefined);
}

interface NewPerson extends Omit<PersonCreateRequest, 'password'> {
  readonly accountKey: string;
  readonly passwordHash: string | null;
}

/** Writes the person; the caller has touched the staff and decided. */
export async function insertPerson(tx: Tx, ctx: Ctx, draft: NewPerson): Promise<string> {
  const now = ctx.clock.now();
  const id = newId('per', now);
  const { accountKey, departmentId, roleIds, passwordHash, hiredOn = null } = draft;
  const { position = null, positionId = null, email = null, phone = null, employment = null } = draft;
  const { isHead = false, mustChangePassword = false } = draft;
  const [account, name] = [draft.account.trim(), draft.name.trim()];
  const told = { account, accountKey, name, email, phone, position, positionId, employment, hiredOn, departmentId };
  await insertRows(tx, PersonEntity, [{ id, ...told, version: 1, isActive: true, language: null, createdAt: now, updatedAt: now }]);
  const today = localToday(ctx);
  const startsOn = hiredOn !== null && hiredOn < today ? hiredOn : today;
  const place = { personId: id, departmentId, isPrimary: true, isCurrent: true };
  await insertRows(tx, MembershipEntity, [{ id: newId('mem', now), ...place, startsOn, endsOn: null, createdAt: now }]);
  await insertRows(
    tx,
    RoleAssignmentEntity,
    roleIds.map((roleId) => ({ id: newId('ras', now), personId: id, roleId, departmentId: null, createdAt: now })),
  );
  if (passwordHash !== null) await writePassword(tx, ctx, { personId: id, passwordHash, mustChange: mustChangePassword });
  await recordEvent(tx, ctx, {
    type: 'person.created',
    subject: { type: 'person', id, seq: 1 },
    departmentId,
    payload: { account, departmentId, roleIds, position },
  });
  if (isHead) await makeHead(tx, ctx, { departmentId, personId: id });
  return id;
}
