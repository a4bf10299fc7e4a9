export type ConnectionState = 'ok' | 'offline' | 'unreachable';

/** Whether requests get through, as the panel's own traffic and the browser tell. */
export interface Connection {
  state(): ConnectionState;
  subscribe(listener: () => void): () => void;
  /** `fetch` that takes note of its fate. */
  readonly fetch: typeof globalThis.fetch;
}

const PROBE_MS = 5000;
/** What stands in front of the API answers like this when the API does not. */
const GATEWAY_FAILURES = [502, 503, 504];

export function createConnection(): Connection {
  const listeners = new Set<() => void>();
  let isReached = true;
  let probe: ReturnType<typeof setInterval> | undefined;

  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const note = (reached: boolean): void => {
    if (reached === isReached) return;
    isReached = reached;
    clearInterval(probe);
    // Nobody may be doing anything, so someone has to look whether it is back.
    if (!reached) probe = setInterval(() => void watched('/healthz').catch(() => undefined), PROBE_MS);
    tell();
  };
  const watched: typeof globalThis.fetch = async (input, init) => {
    try {
      const response = await fetch(input, init);
      note(!GATEWAY_FAILURES.includes(response.status));
      return response;
    } catch (error) {
      if (init?.signal?.aborted !== true) note(false);
      throw error;
    }
  };
  window.addEventListener('online', tell);
  window.addEventListener('offline', tell);

  return {
    state: () => (navigator.onLine ? (isReached ? 'ok' : 'unreachable') : 'offline'),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    fetch: watched,
  };
}

/** Calls back whenever requests get through again after they did not. */
export function onRecovery(connection: Connection, recovered: () => void): () => void {
  let before = connection.state();
  return connection.subscribe(() => {
    const now = connection.state();
    if (now === 'ok' && before !== 'ok') recovered();
    before = now;
  });
}
