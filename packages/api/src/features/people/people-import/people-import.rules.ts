import { LIMITS, textIn } from '@shouwen/shared';
import { type Actor, reachesDepartment } from '../../../kernel/actor.js';
import type { Refusal } from '../../../kernel/decision.js';
import type { DepartmentTree } from '../../departments/department-tree.rules.js';
import { accountKey, isAccount } from '../account.rules.js';
import { columnNamed, NEEDED_COLUMNS, PEOPLE_COLUMNS, type PeopleColumn } from '../people-columns.rules.js';
import type { PositionBook, PositionRow } from '../position.rules.js';
import { lackedBy } from '../role-assign/role-assign.rules.js';
import type { RoleRow, Staff } from '../staff.rules.js';

export interface ImportRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** One thing that is wrong in the file. */
export interface ImportProblem {
  readonly line: number;
  readonly column: PeopleColumn | null;
  readonly refusal: Refusal;
}

/** Somebody to be added. */
export interface ImportedPerson {
  readonly account: string;
  readonly accountKey: string;
  readonly name: string;
  readonly departmentId: string;
  readonly roleIds: readonly string[];
  readonly positionId: string | null;
  readonly position: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly hiredOn: string | null;
}

export interface ImportPlan {
  readonly people: readonly ImportedPerson[];
  readonly problems: readonly ImportProblem[];
  readonly rowCount: number;
}

export interface ImportFacts {
  readonly actor: Actor;
  readonly tree: DepartmentTree;
  readonly staff: Pick<Staff, 'roles' | 'findByAccount'>;
  readonly book: PositionBook;
}

type Cells = Readonly<Partial<Record<PeopleColumn, string>>>;
type Report = (column: PeopleColumn, code: Refusal['code'], params?: Refusal['params']) => void;

/** Reads a table of people and says everything that is wrong with it, in every row, before anything is written. */
export function planPeopleImport(facts: ImportFacts, rows: readonly ImportRow[]): ImportPlan {
  const [head, ...body] = rows;
  const columns = (head?.cells ?? []).map(columnNamed);
  const problems = headProblems(head?.line ?? 1, columns);
  if (problems.length > 0) return { people: [], problems, rowCount: body.length };
  if (body.length > LIMITS.peopleRows) {
    return {
      people: [],
      problems: [{ line: 1, column: null, refusal: { code: 'FILE_TOO_LONG', params: { max: LIMITS.peopleRows } } }],
      rowCount: body.length,
    };
  }
  const seen = new Map<string, number>();
  const mayGive = giver(facts);
  const people: ImportedPerson[] = [];
  for (const { line, cells } of body) {
    const values = Object.fromEntries(columns.flatMap((column, index) => (column ? [[column, cells[index] ?? '']] : [])));
    const before = problems.length;
    const report: Report = (column, code, params) => problems.push({ line, column, refusal: { code, ...(params && { params }) } });
    const person = personIn({ facts, seen, mayGive, line }, values, report);
    if (problems.length === before) people.push(person);
  }
  return { people, problems, rowCount: body.length };
}

function headProblems(line: number, columns: readonly (PeopleColumn | null)[]): ImportProblem[] {
  const problem = (column: PeopleColumn, code: 'COLUMN_MISSING' | 'COLUMN_TWICE'): ImportProblem => {
    return { line, column, refusal: { code, params: { column: PEOPLE_COLUMNS[column]['zh-CN'] } } };
  };
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column)).map((column) => problem(column, 'COLUMN_MISSING'));
  const twice = columns.filter((column, index) => column !== null && columns.indexOf(column) !== index);
  return [...missing, ...twice.filter((column) => column !== null).map((column) => problem(column, 'COLUMN_TWICE'))];
}

interface Reading {
  readonly facts: ImportFacts;
  /** Line by account, of the lines above. */
  readonly seen: Map<string, number>;
  readonly mayGive: (role: RoleRow, departmentId: string) => string | null;
  readonly line: number;
}

function personIn(reading: Reading, cells: Cells, report: Report): ImportedPerson {
  const account = accountIn(reading, cells, report);
  const name = textOf(cells, { column: 'name', max: LIMITS.name, isNeeded: true }, report) ?? '';
  const departmentId = departmentIn(reading.facts, cells, report);
  const position = positionIn(reading.facts.book, cells.position ?? '');
  if (position?.isArchived) report('position', 'POSITION_ARCHIVED');
  return {
    account,
    accountKey: accountKey(account),
    name,
    departmentId: departmentId ?? '',
    roleIds: departmentId === null ? [] : rolesIn(reading, { cells, departmentId }, report),
    positionId: position?.id ?? null,
    position: position ? null : textOf(cells, { column: 'position', max: LIMITS.name }, report),
    email: emailIn(cells, report),
    phone: textOf(cells, { column: 'phone', max: LIMITS.phone }, report),
    hiredOn: dayIn(cells, report),
  };
}

function departmentIn({ tree, actor }: ImportFacts, { department: code = '' }: Cells, report: Report): string | null {
  const department = tree.findByCode(code);
  if (department && !department.isArchived && reachesDepartment(actor, 'person:create', department.id)) return department.id;
  if (code === '') report('department', 'REQUIRED');
  else report('department', 'DEPARTMENT_UNKNOWN', { code });
  return null;
}

function accountIn({ facts, seen, line }: Reading, { account = '' }: Cells, report: Report): string {
  const key = accountKey(account);
  const earlier = seen.get(key);
  if (account === '') report('account', 'REQUIRED');
  else if (!isAccount(account)) report('account', 'INVALID');
  else if (earlier !== undefined) report('account', 'TWICE_IN_FILE', { value: account, line: earlier });
  else if (facts.staff.findByAccount(key)) report('account', 'ACCOUNT_TAKEN', { account });
  if (earlier === undefined) seen.set(key, line);
  return account;
}

function textOf(
  cells: Cells,
  { column, max, isNeeded = false }: { column: PeopleColumn; max: number; isNeeded?: boolean },
  report: Report,
): string | null {
  const text = cells[column] ?? '';
  if (text === '' && isNeeded) report(column, 'REQUIRED');
  if ([...text].length > max) report(column, 'TOO_LONG', { max });
  return text === '' ? null : text;
}

function emailIn(cells: Cells, report: Report): string | null {
  const email = textOf(cells, { column: 'email', max: LIMITS.email }, report);
  if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) report('email', 'INVALID');
  return email;
}

/** `2026-03-01`, also with slashes or dots, and without leading zeros. */
function dayIn({ hiredOn = '' }: Cells, report: Report): string | null {
  if (hiredOn === '') return null;
  const [, year = '', month = '', day = ''] = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(hiredOn) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || !at.toISOString().startsWith(date)) report('hiredOn', 'INVALID');
  return date;
}

/** By code, else by a name in any language; another text is a title. */
function positionIn(book: PositionBook, text: string): PositionRow | undefined {
  return book.findByCode(text) ?? book.all.find(({ names }) => Object.values(names).includes(text));
}

function rolesIn({ facts, mayGive }: Reading, { cells, departmentId }: { cells: Cells; departmentId: string }, report: Report): string[] {
  const codes = (cells.roles ?? '').split(/[,，;；、\s]+/).filter((code) => code !== '');
  return [...new Set(codes)].flatMap((code) => {
    const role = facts.staff.roles.find((one) => one.code === code || Object.values(one.names).includes(code));
    const lacking = role ? mayGive(role, departmentId) : null;
    if (!role) report('roles', 'ROLE_UNKNOWN', { code });
    if (role?.isArchived) report('roles', 'ROLE_ARCHIVED');
    if (lacking !== null) report('roles', 'PERMISSION_NOT_HELD', { permission: lacking });
    return role ? [role.id] : [];
  });
}

/** What the giver lacks of a role somewhere; asked once for each role and department, not for each row. */
function giver({ actor, tree }: ImportFacts): Reading['mayGive'] {
  const known = new Map<string, string | null>();
  return (role, departmentId) => {
    const key = `${role.id}:${departmentId}`;
    if (!known.has(key)) known.set(key, lackedBy({ actor, tree }, role, departmentId));
    return known.get(key) ?? null;
  };
}

/** The headings of an empty table, for whoever starts one. */
export function headings(language: 'zh-CN' | 'zh-TW' | 'en'): string[] {
  return Object.values(PEOPLE_COLUMNS).map((names) => textIn(names, language));
}
