import { BackgroundLoop } from '../../platform/background-loop.js';
import { errorText } from '../../platform/backoff.rules.js';
import type { AppState, Ctx } from '../../platform/context.js';
import { instant } from '../../platform/db/db.js';

const POLL_MS = 1000;
/** A row may be committed so much later than it says. */
const OVERLAP_MS = 6000;

/** Tells the open pages of a process whose notifications changed: at once for what it wrote itself, within a second for the other processes. */
class Boxes {
  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #told = new Map<string, string>();
  readonly #tail: BackgroundLoop | null;

  constructor(private readonly app: AppState) {
    const onError = (error: unknown) => app.log.warn({ error: errorText(error) }, 'Notifications of other processes paused');
    this.#tail = app.db.engine === 'sqlite' ? null : new BackgroundLoop({ everyMs: POLL_MS, pass: () => this.#look(), onError });
  }

  listen(personId: string, listener: () => void): () => void {
    const mine = this.#listeners.get(personId) ?? new Set();
    this.#listeners.set(personId, mine.add(listener));
    this.#tail?.start();
    return () => {
      mine.delete(listener);
      if (mine.size === 0) this.#listeners.delete(personId);
      if (this.#listeners.size === 0) void this.#tail?.stop();
    };
  }

  tell(personIds: Iterable<string>): void {
    for (const personId of personIds) for (const listener of this.#listeners.get(personId) ?? []) listener();
  }

  async #look(): Promise<boolean> {
    const { db, clock } = this.app;
    const since = new Date(clock.now().getTime() - OVERLAP_MS);
    const rows = await db.read.rows('select person_id, max(updated_at) from notification where updated_at > ? group by person_id', [since]);
    const news = rows.map(([id, at]) => [String(id), String(at)] as const).filter(([id, at]) => this.#told.get(id) !== at);
    for (const [id, at] of news) this.#told.set(id, at);
    for (const [id, at] of this.#told) if (instant(at) < since) this.#told.delete(id);
    this.tell(news.map(([id]) => id));
    return false;
  }
}

const boxes = new WeakMap<AppState, Boxes>();

export function boxesOf({ app }: Pick<Ctx, 'app'>): Boxes {
  const known = boxes.get(app) ?? new Boxes(app);
  boxes.set(app, known);
  return known;
}

export function tellBoxes(ctx: Pick<Ctx, 'app'>, personIds: readonly string[]): void {
  boxesOf(ctx).tell(new Set(personIds));
}
