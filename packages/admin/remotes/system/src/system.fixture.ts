import type { MessageLoader } from '@shouwen/admin-contract';

export const MESSAGES: Readonly<Record<string, { readonly 'zh-CN': MessageLoader }>> = {
  system: { 'zh-CN': () => import('./locales/zh-CN.js').then((m) => m.messages) },
};

/** A connection of one page. */
export function connectionOf(typename: string, nodes: readonly object[]) {
  const pageInfo = { __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  return { __typename: typename, nodes, pageInfo, totalCount: nodes.length };
}

export function fails(): never {
  throw new Error('the database is away');
}
