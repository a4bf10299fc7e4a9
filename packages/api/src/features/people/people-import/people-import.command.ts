import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { importedBytes } from '../../../platform/files/import-file.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { TableProblem } from '../../../platform/text/csv.js';
import { tableRows } from '../../../platform/text/table-file.js';
import { departmentTree } from '../../departments/index.js';
import { MembershipEntity } from '../membership.entity.js';
import { PersonEntity } from '../person.entity.js';
import { loadStaff, STAFF, staff } from '../person.queries.js';
import { positionBook } from '../position.queries.js';
import { RoleAssignmentEntity } from '../role-assignment.entity.js';
import type { Staff } from '../staff.rules.js';
import { type ImportedPerson, type ImportPlan, planPeopleImport } from './people-import.rules.js';

async function planFrom(ctx: Ctx, bytes: Buffer, people: Staff): Promise<ImportPlan> {
  try {
    const rows = tableRows(bytes);
    const [tree, book] = await Promise.all([departmentTree.of(ctx), positionBook.of(ctx)]);
    return planPeopleImport({ actor: ctx.actor, tree, book, staff: people }, rows);
  } catch (error) {
    if (!(error instanceof TableProblem)) throw error;
    return {
      people: [],
      rowCount: 0,
      problems: [{ line: error.line, column: null, refusal: { code: 'FILE_UNREADABLE', params: { line: error.line } } }],
    };
  }
}

/** What an import would do; null when there is no such file of the caller's. */
export async function checkPeopleImport(ctx: Ctx, fileId: string): Promise<ImportPlan | null> {
  const bytes = await importedBytes(ctx, fileId);
  return bytes && planFrom(ctx, bytes, await staff.of(ctx));
}

/** Adds everybody of a file, or nobody: one transaction, and not before every row is right. */
export async function peopleImport(ctx: Ctx, { fileId }: { readonly fileId: string }): Promise<Outcome<{ count: number }>> {
  const bytes = await importedBytes(ctx, fileId);
  if (!bytes) return refused({ code: 'NOT_FOUND', field: ['fileId'] });
  const known = await staff.of(ctx);
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, STAFF);
    const { people, problems } = await planFrom(ctx, bytes, await loadStaff(tx, known));
    if (problems.length > 0) return refused({ code: 'IMPORT_HAS_ERRORS', field: ['fileId'], params: { count: problems.length } });
    await insertPeople(tx, ctx, people);
    await recordEvent(tx, ctx, {
      type: 'people.imported',
      subject: { type: 'import', id: newId('imp', ctx.clock.now()), seq: 1 },
      payload: { fileId, count: people.length },
    });
    return done({ count: people.length });
  });
}

async function insertPeople(tx: Tx, ctx: Ctx, people: readonly ImportedPerson[]): Promise<void> {
  const now = ctx.clock.now();
  const today = localToday(ctx);
  const rows = people.map((person) => ({ ...person, id: newId('per', now) }));
  const written = { version: 1, isActive: true, createdAt: now, updatedAt: now };
  await insertRows(
    tx,
    PersonEntity,
    rows.map(({ roleIds: _, ...person }) => ({ ...person, ...written })),
  );
  const place = { isPrimary: true, isCurrent: true, endsOn: null, createdAt: now };
  await insertRows(
    tx,
    MembershipEntity,
    rows.map(({ id, departmentId, hiredOn }) => {
      const startsOn = hiredOn !== null && hiredOn < today ? hiredOn : today;
      return { id: newId('mem', now), personId: id, departmentId, startsOn, ...place };
    }),
  );
  const held = rows.flatMap(({ id, roleIds }) => roleIds.map((roleId) => ({ personId: id, roleId })));
  await insertRows(
    tx,
    RoleAssignmentEntity,
    held.map((one) => ({ ...one, id: newId('ras', now), departmentId: null, createdAt: now })),
  );
  for (const { id, account, departmentId, roleIds, position } of rows) {
    await recordEvent(tx, ctx, {
      type: 'person.created',
      subject: { type: 'person', id, seq: 1 },
      departmentId,
      payload: { account, departmentId, roleIds, position },
    });
  }
}
