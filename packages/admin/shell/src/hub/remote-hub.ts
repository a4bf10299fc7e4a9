import type { RegistryEntry, RemoteModule } from '@shouwen/admin-contract';

export type RemoteState =
  | { readonly status: 'loading'; readonly entry: RegistryEntry }
  | { readonly status: 'ready'; readonly entry: RegistryEntry; readonly remote: RemoteModule }
  | { readonly status: 'failed'; readonly entry: RegistryEntry; readonly error: Error };

/** A server that takes the request and never answers must not keep the others waiting. */
const PATIENCE_MS = 10_000;

export interface HubPorts {
  fetchRegistry(): Promise<RegistryEntry[]>;
  loadRemote(entry: RegistryEntry, attempt: number): Promise<RemoteModule>;
  /** A remote has arrived: its cache policies, before anything of it renders. */
  onReady(remote: RemoteModule): void;
  /** Whether the viewer holds what the registry asks for. */
  may(permission: string | undefined): boolean;
}

/** Knows every remote of the registry and how far each has come. One that fails leaves the others and the shell alone. */
export class RemoteHub {
  readonly #ports: HubPorts;
  readonly #listeners = new Set<() => void>();
  readonly #loading = new Map<string, Promise<RemoteState>>();
  readonly #attempts = new Map<string, number>();
  #states: readonly RemoteState[] = [];
  #registry: Promise<void> | null = null;

  constructor(ports: HubPorts) {
    this.#ports = ports;
  }

  /** The states of the moment; a new array whenever one changes. */
  readonly states = (): readonly RemoteState[] => this.#states;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads the registry and loads every remote the viewer may see; settles when each has arrived or failed. False: no registry. */
  async start(): Promise<boolean> {
    await this.#known();
    await Promise.all(this.#states.map(({ entry }) => this.load(entry.name)));
    return this.#registry !== null;
  }

  /** One remote, loaded at most once; null when the registry does not have it. */
  async load(name: string): Promise<RemoteState | null> {
    await this.#known();
    const state = this.#find(name);
    if (state?.status !== 'loading') return state;
    const running = this.#loading.get(name) ?? this.#fetch(state.entry);
    this.#loading.set(name, running);
    return running;
  }

  /** Asks the registry anew (the address may have changed) and tries the remote once more. */
  async retry(name: string): Promise<RemoteState | null> {
    this.#attempts.set(name, (this.#attempts.get(name) ?? 0) + 1);
    this.#loading.delete(name);
    this.#registry = null;
    await this.#known();
    const state = this.#find(name);
    if (state?.status === 'failed') this.#set({ status: 'loading', entry: state.entry });
    return this.load(name);
  }

  #known(): Promise<void> {
    this.#registry ??= this.#readRegistry();
    return this.#registry;
  }

  async #readRegistry(): Promise<void> {
    const entries = await this.#ports.fetchRegistry().catch(() => null);
    if (entries === null) {
      // Not known yet whether there is anything: the next navigation or retry asks again.
      this.#registry = null;
      return;
    }
    const allowed = entries.filter(({ permission }) => this.#ports.may(permission));
    this.#publish(allowed.map((entry) => withEntry(this.#find(entry.name), entry)));
  }

  async #fetch(entry: RegistryEntry): Promise<RemoteState> {
    const loading = this.#ports.loadRemote(entry, this.#attempts.get(entry.name) ?? 0);
    const state = await inTime(loading, entry.name).then(
      (remote): RemoteState => ({ status: 'ready', entry, remote }),
      (cause): RemoteState => ({ status: 'failed', entry, error: cause instanceof Error ? cause : new Error(String(cause)) }),
    );
    if (state.status === 'ready') this.#ports.onReady(state.remote);
    this.#set(state);
    return state;
  }

  #find(name: string): RemoteState | null {
    return this.#states.find(({ entry }) => entry.name === name) ?? null;
  }

  #set(state: RemoteState): void {
    this.#publish(this.#states.map((each) => (each.entry.name === state.entry.name ? state : each)));
  }

  #publish(states: readonly RemoteState[]): void {
    this.#states = states;
    for (const listener of this.#listeners) listener();
  }
}

/** The remotes that are here. */
export function arrivedOf(states: readonly RemoteState[]): RemoteModule[] {
  return states.flatMap((state) => (state.status === 'ready' ? [state.remote] : []));
}

function withEntry(known: RemoteState | null, entry: RegistryEntry): RemoteState {
  return known === null ? { status: 'loading', entry } : { ...known, entry };
}

function inTime<T>(promise: Promise<T>, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`${name} did not answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
