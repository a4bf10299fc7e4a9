import type { EventType, LocalText } from '@shouwen/shared';
import { changesBetween } from '../../kernel/changes.js';
import { newId } from '../../kernel/id.js';
import type { MoveBefore, OrderPlan } from '../../kernel/move-before.js';
import type { OrderedWord } from '../../kernel/ordered-word.js';
import type { Ctx } from '../context.js';
import { recordEvent } from '../events/record-event.js';
import type { Tx } from './db.js';
import type { EntityClass } from './table-shape.js';
import { guardedUpdate, insertRows, updateRow } from './write.js';

/** Where such words are kept, and which events tell of them. */
export interface WordList {
  readonly entity: EntityClass<OrderedWord>;
  readonly prefix: string;
  readonly subject: string;
  readonly events: { readonly set: EventType; readonly moved: EventType };
}

export interface WordAsked {
  readonly code: string;
  readonly names: LocalText;
  /** Left out: stays as it is; a new one is in use. */
  readonly isArchived?: boolean | null;
  /** What else the list keeps of a word, as it is to be. */
  readonly more?: Readonly<Record<string, unknown>>;
}

interface Setting {
  readonly list: WordList;
  /** All there are, read after the caller touched the reference, so that changes follow each other. */
  readonly words: readonly OrderedWord[];
  readonly asked: WordAsked;
}

/** Adds a word, names it, takes it out of use or back. False when somebody was faster. Nothing changed, nothing is recorded. */
export async function writeWord(tx: Tx, ctx: Ctx, { list, words, asked }: Setting): Promise<boolean> {
  const { code, names, isArchived, more } = asked;
  const known = words.find((word) => word.code === code);
  const said = { names, isArchived: isArchived ?? known?.isArchived ?? false, ...more };
  const changes = changesBetween<object>(known ?? { names: null, isArchived: false }, said);
  if (Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId(list.prefix, ctx.clock.now());
  if (!known) await insertRows(tx, list.entity, [{ id, version: 1, code, ...said, sortOrder: words.length }]);
  else if (!(await guardedUpdate(tx, list.entity, known, said))) return false;
  const subject = { type: list.subject, id, seq: (known?.version ?? 0) + 1 };
  await recordEvent(tx, ctx, { type: list.events.set, subject, payload: { code, changes } });
  return true;
}

interface Keeping {
  readonly list: WordList;
  readonly code: string;
  /** As it is; undefined: a new one. */
  readonly known: OrderedWord | undefined;
  /** All that is said of it from now on. */
  readonly said: object;
  /** Of a new one. */
  readonly sortOrder: number;
}

/** Writes a word of which more is said than its names. False when somebody was faster. Nothing changed, nothing is recorded. */
export async function keepWord(tx: Tx, ctx: Ctx, { list, code, known, said, sortOrder }: Keeping): Promise<boolean> {
  const changes = changesBetween<object>(known ?? {}, said);
  if (known && Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId(list.prefix, ctx.clock.now());
  if (!known) await insertRows(tx, list.entity, [{ id, version: 1, code, sortOrder, ...said }]);
  else if (!(await guardedUpdate(tx, list.entity, known, said))) return false;
  const subject = { type: list.subject, id, seq: (known?.version ?? 0) + 1 };
  await recordEvent(tx, ctx, { type: list.events.set, subject, payload: { code, changes } });
  return true;
}

interface Moving {
  readonly list: WordList;
  readonly plan: OrderPlan<OrderedWord>;
  readonly move: MoveBefore;
}

/** Writes the order as it was planned. Nothing moved, nothing is recorded. */
export async function writeOrder(tx: Tx, ctx: Ctx, { list, plan: { moved, places }, move }: Moving): Promise<void> {
  if (places.length === 0) return;
  for (const { id, sortOrder } of places) await updateRow(tx, list.entity, id, { sortOrder });
  const version = moved.version + 1;
  await updateRow(tx, list.entity, moved.id, { version });
  await recordEvent(tx, ctx, {
    type: list.events.moved,
    subject: { type: list.subject, id: moved.id, seq: version },
    payload: { ...move },
  });
}
