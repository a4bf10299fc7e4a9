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
}

type Leaders = Pick<DepartmentRow, 'headId' | 'deputyIds'>;

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
  const before = known ?? { headId: null, deputyIds: [] };
  const reading = { people, before: new Set([...(before.headId === null ? [] : [before.headId]), ...before.deputyIds]) };
  const heads = readCell(reading, 'head', values.head);
  const deputies = readCell(reading, 'deputies', values.deputies);
  const unseen = (id: string): boolean => !people.isSeen(id);
  const unseenHead = before.headId !== null && unseen(before.headId) ? before.headId : null;
  const leaders = {
    ...(heads && { headId: heads.ids[0] ?? unseenHead }),
    ...(deputies && { deputyIds: [...before.deputyIds.filter(unseen), ...deputies.ids] }),
  };
  return {
    leaders,
    problems: [
      ...(heads?.problems ?? []),
      ...manyHeads(heads?.ids ?? []),
      ...(deputies?.problems ?? []),
      ...twice({ ...before, ...leaders }, people, values),
    ],
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
