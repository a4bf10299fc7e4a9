import type { Refusal } from '../../../kernel/decision.js';
import type { DepartmentRow } from '../department-tree.rules.js';
import type { Column } from './department-columns.rules.js';
import type { TableRow } from './department-table.rules.js';

/** Somebody whom a table names by what they sign in with. */
export interface NamedPerson {
  readonly id: string;
  readonly account: string;
  readonly name: string;
  readonly isActive: boolean;
}

/** The people whom whoever brings a table may see, by account. */
export interface NamedPeople {
  find(account: string): NamedPerson | undefined;
  /** Whether they may see this leader of a department; whom they do not see they can neither name nor leave out. */
  isSeen(personId: string): boolean;
  position(code: string): { readonly isArchived: boolean } | undefined;
}

type Leaders = Pick<DepartmentRow, 'headId' | 'deputyIds' | 'headPosition'>;

export interface LeaderCells {
  /** As the row leaves them; empty when it speaks of none. */
  readonly leaders: Partial<Leaders>;
  readonly problems: readonly { readonly column: Column; readonly refusal: Refusal }[];
}

/** Accounts in a cell, whatever stands between them. */
export function accountsIn(cell: string | undefined): string[] {
  return [...new Set((cell ?? '').split(/[,，;；、\s]+/).filter((account) => account !== ''))];
}

interface Reading {
  readonly people: NamedPeople;
  /** Who leads it already may have left since. */
  readonly before: ReadonlySet<string>;
}

/** Who leads a department by its row, in the order of the cell. */
export function readLeaders({ values }: TableRow, known: Leaders | null, people: NamedPeople): LeaderCells {
  const before = known ?? { headId: null, deputyIds: [], headPosition: null };
  const reading = { people, before: new Set([...(before.headId === null ? [] : [before.headId]), ...before.deputyIds]) };
  const heads = readCell(reading, 'head', values.head);
  const deputies = readCell(reading, 'deputies', values.deputies);
  const leaders = {
    ...leadersNamed(before, people, { heads: heads?.ids, deputies: deputies?.ids }),
    ...(values.headPosition !== undefined && { headPosition: values.headPosition || null }),
  };
  return {
    leaders,
    problems: [
      ...(heads?.problems ?? []),
      ...manyHeads(heads?.ids ?? []),
      ...(deputies?.problems ?? []),
      ...twice({ ...before, ...leaders }, people, values),
      ...checkPost(people, leaders.headPosition ?? null, before.headPosition),
    ],
  };
}

interface Named {
  /** Undefined: the table has no such column. */
  readonly heads: readonly string[] | undefined;
  readonly deputies: readonly string[] | undefined;
}

/** Whom the sender does not see stays: their cell was empty for them. */
function leadersNamed(before: Leaders, people: NamedPeople, { heads, deputies }: Named): Partial<Leaders> {
  const unseen = (id: string): boolean => !people.isSeen(id);
  const unseenHead = before.headId !== null && unseen(before.headId) ? before.headId : null;
  return {
    ...(heads && { headId: heads[0] ?? unseenHead }),
    ...(deputies && { deputyIds: [...before.deputyIds.filter(unseen), ...deputies] }),
  };
}

type Problem = LeaderCells['problems'][number];

/** The people of a cell; null where the file has no such column. */
function readCell({ people, before }: Reading, column: Column, cell: string | undefined): { ids: string[]; problems: Problem[] } | null {
  if (cell === undefined) return null;
  const found = accountsIn(cell).map((account) => ({ account, person: people.find(account) }));
  const problems = found.flatMap(({ account, person }): Problem[] => {
    if (!person) return [{ column, refusal: { code: 'ACCOUNT_UNKNOWN', params: { account } } }];
    return person.isActive || before.has(person.id)
      ? []
      : [{ column, refusal: { code: 'PERSON_INACTIVE', params: { person: person.name } } }];
  });
  return { ids: found.flatMap(({ person }) => person?.id ?? []), problems };
}

/** The position that leads it is known; one out of use only where it was named before. */
function checkPost(people: NamedPeople, code: string | null, before: string | null): Problem[] {
  const position = code === null || code === before ? null : people.position(code);
  if (position === undefined) return [{ column: 'headPosition', refusal: { code: 'POSITION_UNKNOWN', params: { code: code ?? '' } } }];
  return position?.isArchived ? [{ column: 'headPosition', refusal: { code: 'POSITION_ARCHIVED' } }] : [];
}

function manyHeads(ids: readonly string[]): Problem[] {
  return ids.length > 1 ? [{ column: 'head', refusal: { code: 'INVALID' } }] : [];
}

/** Nobody is head and deputy of the same department. */
function twice({ headId, deputyIds }: Leaders, people: NamedPeople, values: TableRow['values']): Problem[] {
  if (headId === null || !deputyIds.includes(headId)) return [];
  const named = accountsIn(values.deputies ?? values.head).map((account) => people.find(account));
  const person = named.find((one) => one?.id === headId)?.name ?? headId;
  return [{ column: values.deputies === undefined ? 'head' : 'deputies', refusal: { code: 'LEADER_TWICE', params: { person } } }];
}
