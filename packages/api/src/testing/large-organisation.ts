import { DepartmentEntity } from '../features/departments/department.entity.js';
import type { Tx } from '../platform/db/db.js';
import { touchReference } from '../platform/db/reference-table.js';
import { findRow, insertRows } from '../platform/db/write.js';
import { required } from './given.js';
import type { TestApp } from './start-test-app.js';
import { TicketDesk } from './ticket-desk.js';

export const LARGE = { departments: 3000, people: 20_000, customers: 10_000, tickets: 50_000, log: 60_000 } as const;

/** Ten branches of thirty departments with nine teams each, all below this one. */
const ROOT = 'after-sales';

/** An id that counts: whatever is made in bulk refers to other things by their numbers. */
export const numbered = (prefix: string, index: number): string => `${prefix}_${String(index).padStart(26, '0')}`;
const idOf = (prefix: string, number: string): string =>
  `concat('${prefix}_', substr(concat('00000000000000000000000000', ${number}), -26))`;

/** An organisation of three thousand departments and twenty thousand people with two years of work, written in bulk, never by commands. */
export async function growLarge(app: TestApp): Promise<void> {
  const desk = new TicketDesk(app);
  const ticket = await desk.registers('agent');
  const person = await app.given.person({ account: 'model', department: ROOT, role: 'desk-agent' });
  await app.as('agent').run('query L($id: ID!) { ticket(id: $id) { description customer { id } } }', { id: ticket.id });
  await app.state.looks.flush();
  await app.settle();
  const model = async (sql: string) => String(required((await app.db.read.rows(sql))[0], sql)[0]);
  const [customerId, entryId, lookId] = [
    await model('select max(id) from customer'),
    await model('select max(id) from audit_entry'),
    await model('select max(id) from access_log'),
  ];
  const assignmentId = await model(`select max(id) from role_assignment where person_id = '${person.id}'`);
  await app.db.inTransaction(async (tx) => {
    await touchReference(tx, 'department');
    await touchReference(tx, 'staff');
    await growDepartments(tx);
    await multiply(tx, { table: 'person', from: person.id, count: LARGE.people, changes: PERSON });
    await multiply(tx, {
      table: 'role_assignment',
      from: assignmentId,
      count: LARGE.people,
      changes: { id: idOf('asg', 'n'), person_id: idOf('per', 'n') },
    });
    const membershipId = String((await tx.rows('select id from membership where person_id = ?', [person.id]))[0]?.[0]);
    await multiply(tx, {
      table: 'membership',
      from: membershipId,
      count: LARGE.people,
      changes: { id: idOf('mem', 'n'), person_id: idOf('per', 'n'), department_id: PERSON.department_id },
    });
    await multiply(tx, {
      table: 'customer',
      from: customerId,
      count: LARGE.customers,
      changes: { ...CUSTOMER, ...dated(tx, 'created_at') },
    });
    await multiply(tx, {
      table: 'ticket',
      from: ticket.id,
      count: LARGE.tickets,
      changes: { ...TICKET, ...dated(tx, 'created_at'), ...dated(tx, 'updated_at') },
    });
    await participate(tx);
    await multiply(tx, { table: 'audit_entry', from: entryId, count: LARGE.log, changes: { ...ENTRY, ...dated(tx, 'at') } });
    await tx.run(
      "insert into sign_in (id, person_id, at, result, method, address, device) values ('model', ?, ?, 'success', 'password', '', '')",
      [person.id, app.clock.now()],
    );
    await multiply(tx, {
      table: 'sign_in',
      from: 'model',
      count: LARGE.people,
      changes: { id: idOf('sgn', 'n'), person_id: somebody('n * 3'), ...dated(tx, 'at') },
    });
    await multiply(tx, { table: 'access_log', from: lookId, count: LARGE.log, changes: { ...LOOK, ...dated(tx, 'hour') } });
  });
  await analyse(app);
  // So long a transaction has let go of the connection that callers kept.
  await app
    .as('admin')
    .run('{ viewer { language } }')
    .catch(() => null);
}

const department = (number: string): string => idOf('dep', `((${number}) % ${LARGE.departments})`);
const somebody = (number: string): string => idOf('per', `((${number}) % ${LARGE.people})`);

const PERSON = {
  id: idOf('per', 'n'),
  account: "concat('large-', n)",
  account_key: "concat('large-', n)",
  name: "concat('员工', n)",
  department_id: department('n'),
} as const;
const CUSTOMER = {
  id: idOf('cus', 'n'),
  department_id: department('n * 7'),
  creator_id: somebody('n * 3'),
  name: "concat('客户', n)",
} as const;
const TICKET = {
  id: idOf('tkt', 'n'),
  number: "concat('L', n)",
  department_id: department('n * 7'),
  owner_department_id: department('n * 11'),
  owner_id: somebody('n * 13'),
  assignee_id: somebody('n * 17'),
  customer_id: idOf('cus', `(n % ${LARGE.customers})`),
  phase: 'case when n % 5 = 0 then 0 else 2 end',
} as const;
const ENTRY = {
  id: idOf('evt', 'n'),
  place: '1000000 + n',
  department_id: department('n * 7'),
  actor_id: somebody('n * 13'),
  subject_id: idOf('tkt', `(n % ${LARGE.tickets})`),
} as const;
const LOOK = {
  id: idOf('lok', 'n'),
  department_id: department('n * 7'),
  person_id: somebody('n * 13'),
  object_id: idOf('tkt', `(n % ${LARGE.tickets})`),
} as const;

/** Each a minute before the one ahead of it. */
function dated({ engine }: Tx, column: string): Record<string, string> {
  const earlier =
    engine === 'sqlite' ? `strftime('%Y-%m-%d %H:%M:%f', m.${column}, concat('-', n, ' minutes'))` : `m.${column} - interval n minute`;
  return { [column]: earlier };
}

async function growDepartments(tx: Tx): Promise<void> {
  const root = required(await findRow(tx, DepartmentEntity, { code: ROOT }), ROOT);
  const rows: (typeof root)[] = [];
  for (let index = 0; index < LARGE.departments; index += 1) {
    const parent = parentOf(index, rows) ?? root;
    const id = numbered('dep', index);
    const place = { parentId: parent.id, path: `${parent.path}${id}/`, depth: parent.depth + 1, sortOrder: index };
    rows.push({ ...root, ...place, id, code: `large-${index}`, name: `部门 ${index}`, headId: null, deputyIds: null });
  }
  await insertRows(tx, DepartmentEntity, rows);
}

/** Of three hundred: the first is a branch, every tenth after it a department of the branch, the others teams of the one before them. */
function parentOf<Row>(index: number, rows: readonly Row[]): Row | undefined {
  const within = index % 300;
  if (within === 0) return undefined;
  return within % 10 === 0 ? rows[index - within] : rows[index - (within % 10)];
}

interface Multiplied {
  readonly table: string;
  readonly from: string;
  readonly count: number;
  readonly changes: Readonly<Record<string, string>>;
}

const DIGITS = `(${Array.from({ length: 10 }, (_, digit) => `select ${digit} as d`).join(' union all ')})`;
/** A statement that takes longer than this many rows need is taken for a silence of the server. */
const AT_ONCE = 10_000;
const numbers = (from: number, count: number): string =>
  `(select ${from} + a.d + 10 * b.d + 100 * c.d + 1000 * e.d as n from ${DIGITS} a, ${DIGITS} b, ${DIGITS} c, ${DIGITS} e where a.d + 10 * b.d + 100 * c.d + 1000 * e.d < ${count - from}) numbers`;

/** The row so many times, with what differs said as SQL over its number `n`. */
async function multiply(tx: Tx, { table, from, count, changes }: Multiplied): Promise<void> {
  const [model] = await tx.objects<object>(`select * from ${table} where id = ?`, [from]);
  const columns = Object.keys(required(model, `${table} ${from}`));
  const values = columns.map((column) => changes[column] ?? `m.${column}`).join(', ');
  for (let first = 0; first < count; first += AT_ONCE) {
    const rows = `select ${values} from ${table} m, ${numbers(first, count)} where m.id = ?`;
    await tx.run(`insert into ${table} (${columns.join(', ')}) ${rows}`, [from]);
  }
}

async function participate(tx: Tx): Promise<void> {
  for (let first = 0; first < LARGE.tickets; first += AT_ONCE) {
    const rows = `select ${somebody('n * 19')}, ${idOf('tkt', 'n')} from ${numbers(first, LARGE.tickets)}`;
    await tx.run(`insert into ticket_participant (person_id, ticket_id) ${rows}`);
  }
}

/** MariaDB counts its tables by itself after a while; SQLite plans without. */
async function analyse({ db }: TestApp): Promise<void> {
  const tables = ['department', 'person', 'customer', 'ticket', 'ticket_participant', 'audit_entry', 'access_log', 'sign_in'];
  if (db.engine === 'mysql') await db.read.rows(`analyze table ${tables.join(', ')}`);
}
