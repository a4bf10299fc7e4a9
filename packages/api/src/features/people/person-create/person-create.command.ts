import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { loadDepartmentTree, makeHead } from '../../departments/index.js';
import { checkNewPassword, writePassword } from '../new-password.js';
import { hashPassword } from '../password.js';
import { PersonEntity } from '../person.entity.js';
import { loadStaff, STAFF } from '../person.queries.js';
import { RoleAssignmentEntity } from '../role-assignment.entity.js';
import { planPersonCreate } from './person-create.rules.js';

export interface PersonCreateRequest {
  readonly account: string;
  readonly name: string;
  readonly departmentId: string;
  readonly roleIds: readonly string[];
  /** Null: they cannot sign in until they are given one. */
  readonly password: string | null;
  readonly position?: string | null;
  readonly email?: string | null;
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
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, STAFF);
    const facts = { tree: await loadDepartmentTree(tx), staff: await loadStaff(tx) };
    const decision = planPersonCreate({ actor: ctx.actor, ...facts, ...request });
    if (!decision.allowed) return refused(decision.refusal);
    const personId = await insertPerson(tx, ctx, { ...request, ...decision.plan, passwordHash });
    return done({ personId });
  });
}

interface NewPerson extends Omit<PersonCreateRequest, 'password'> {
  readonly accountKey: string;
  readonly passwordHash: string | null;
}

/** Writes the person; the caller has touched the staff and decided. */
export async function insertPerson(tx: Tx, ctx: Ctx, draft: NewPerson): Promise<string> {
  const now = ctx.clock.now();
  const { accountKey, departmentId, roleIds, passwordHash, position = null, email = null } = draft;
  const { isHead = false, mustChangePassword = false } = draft;
  const [account, name] = [draft.account.trim(), draft.name.trim()];
  const id = newId('per', now);
  const written = { version: 1, isActive: true, language: null, createdAt: now, updatedAt: now };
  await insertRows(tx, PersonEntity, [{ id, account, accountKey, name, email, position, departmentId, isHead, ...written }]);
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
