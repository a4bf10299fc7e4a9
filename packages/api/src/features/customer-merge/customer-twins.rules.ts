export const TWIN_GROUNDS = ['phone', 'email', 'name'] as const;
export type TwinGround = (typeof TWIN_GROUNDS)[number];

/** That a customer shares something with another. */
export interface Shared {
  readonly customerId: string;
  readonly otherId: string;
  readonly ground: TwinGround;
}

export interface FoundTwin {
  readonly oneId: string;
  readonly otherId: string;
  readonly grounds: readonly TwinGround[];
}

/** A number that more share than this is a switchboard or a dormitory, and says nothing of any two. */
const MOST_SHARING = 5;

/** The pairs that may be one person or company, each once, with all that speaks for it; a name alone speaks for companies (the query sees to it). */
export function twinsIn(shared: readonly Shared[]): readonly FoundTwin[] {
  const sharing = new Map<string, number>();
  for (const { customerId, ground } of shared) sharing.set(`${customerId} ${ground}`, (sharing.get(`${customerId} ${ground}`) ?? 0) + 1);
  const found = new Map<string, { readonly oneId: string; readonly otherId: string; readonly grounds: Set<TwinGround> }>();
  for (const { customerId, otherId, ground } of shared) {
    if ((sharing.get(`${customerId} ${ground}`) ?? 0) > MOST_SHARING) continue;
    const [first = '', second = ''] = [customerId, otherId].sort();
    const key = `${first} ${second}`;
    const twin = found.get(key) ?? { oneId: first, otherId: second, grounds: new Set<TwinGround>() };
    found.set(key, twin);
    twin.grounds.add(ground);
  }
  return [...found.values()].map((twin) => ({ ...twin, grounds: TWIN_GROUNDS.filter((ground) => twin.grounds.has(ground)) }));
}
