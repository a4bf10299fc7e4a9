import type { LocalText } from '@shouwen/shared';

/** What kinds of words the personnel vocabulary has. */
export const TERM_KINDS = ['level', 'education', 'group', 'competency', 'certificate'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export const EMPLOYMENTS = ['fullTime', 'partTime'] as const;
export type Employment = (typeof EMPLOYMENTS)[number];

export interface TermRow {
  readonly id: string;
  readonly kind: TermKind;
  readonly code: string;
  readonly names: LocalText;
  readonly groupCode: string | null;
  readonly validMonths: number | null;
}

/** What a position asks that the personnel record can answer (STF-10). */
export interface PositionRequirements {
  /** Code of the lowest grade of education. */
  readonly education?: string;
  readonly employment?: Employment;
  readonly monthsInService?: number;
}

/** One competency a position needs: to a level, or in words where nothing is graded. */
export interface ProfileItem {
  readonly competency: string;
  readonly level?: string;
  readonly requirement?: LocalText;
}

export interface PositionRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  readonly duties: readonly LocalText[];
  readonly requirements: PositionRequirements;
  readonly profile: readonly ProfileItem[];
  readonly certificates: readonly string[];
  /** Code of the position it reports to. */
  readonly reportsTo: string | null;
  readonly isArchived: boolean;
  readonly sortOrder: number;
}

/** Every position and the words they are described with, in memory. */
export interface PositionBook {
  /** In the organisation's order. */
  readonly all: readonly PositionRow[];
  readonly terms: readonly TermRow[];
  find(id: string): PositionRow | undefined;
  findByCode(code: string): PositionRow | undefined;
  term(kind: TermKind, code: string): TermRow | undefined;
  termsOf(kind: TermKind): readonly TermRow[];
  /** Place in its scale, from 0; -1 when there is no such word. */
  rank(kind: 'level' | 'education', code: string | null): number;
}

export function buildPositionBook(positions: readonly PositionRow[], terms: readonly TermRow[]): PositionBook {
  const byId = new Map(positions.map((position) => [position.id, position]));
  const byCode = new Map(positions.map((position) => [position.code, position]));
  const termByCode = new Map(terms.map((term) => [`${term.kind}:${term.code}`, term]));
  const termsOf = (kind: TermKind): TermRow[] => terms.filter((term) => term.kind === kind);
  return {
    all: positions,
    terms,
    find: (id) => byId.get(id),
    findByCode: (code) => byCode.get(code),
    term: (kind, code) => termByCode.get(`${kind}:${code}`),
    termsOf,
    rank: (kind, code) => termsOf(kind).findIndex((term) => term.code === code),
  };
}
