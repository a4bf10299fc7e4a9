import type { DepartmentKindsOrderQuery } from '../gql/graphql.js';

export type Kind = DepartmentKindsOrderQuery['departmentKinds']['nodes'][number];

export interface Names {
  readonly zhCN: string;
  readonly zhTW?: string | null;
  readonly en?: string | null;
}

/** Those in use in their order, then words nobody has named, then those out of use. */
export function inOrder(kinds: readonly Kind[]): Kind[] {
  const rank = ({ isArchived, names }: Kind): number => (isArchived ? 2 : Number(names == null));
  return kinds.toSorted((a, b) => rank(a) - rank(b));
}

/** Names as the API takes them: nothing instead of an empty text. */
export function nameInput({ zhCN, zhTW, en }: Names): { zhCN: string; zhTW: string | null; en: string | null } {
  return { zhCN, zhTW: zhTW || null, en: en || null };
}
