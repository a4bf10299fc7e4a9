export type ConnectionState = 'ok' | 'offline' | 'unreachable';

/** Whether requests get through, as the panel's own traffic and the browser tell. */
export interface Connection {
  state(): ConnectionState;
  subscribe(listener: () => void): () => void;
  /** `fetch` that takes note of its fate. */
  readonly fetch: typeof globalThis.fetch;
}

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  let isReached = true;
  const note = (reached: boolean): void => {
    if (reached === isReached) return;
    isReached = reached;
    for (const listener of listeners) listener();
  };
  return {
    state: () => (navigator.onLine ? (isReached ? 'ok' : 'unreachable') : 'offline'),
    subscribe(listener) {
      listeners.add(listener);
      window.addEventListener('online', listener);
      window.addEventListener('offline', listener);
      return () => {
        listeners.delete(listener);
        window.removeEventListener('online', listener);
        window.removeEventListener('offline', listener);
      };
    },
    fetch: async (input, init) => {
      try {
        const response = await fetch(input, init);
        note(![502, 503, 504].includes(response.status));
        return response;
      } catch (error) {
        if (init?.signal?.aborted !== true) note(false);
        throw error;
      }
    },
  };
}
