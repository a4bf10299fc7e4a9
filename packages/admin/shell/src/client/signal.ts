/** Something that is either so or not, and that one may wait for. */
export interface Signal {
  readonly raise: () => void;
  readonly lower: () => void;
  readonly isRaised: () => boolean;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSignal(): Signal {
  const listeners = new Set<() => void>();
  let isRaised = false;
  const set = (next: boolean): void => {
    if (next === isRaised) return;
    isRaised = next;
    for (const listener of listeners) listener();
  };
  return {
    raise: () => set(true),
    lower: () => set(false),
    isRaised: () => isRaised,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
