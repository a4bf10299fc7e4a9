import { newId } from '../../kernel/id.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import { runCommand } from '../../platform/command.js';
import type { Ctx } from '../../platform/context.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import { PositionEntity } from './position.entity.js';
import { loadPositionBook, POSITIONS } from './position.queries.js';
import { type Described, type PositionDraft, planPosition } from './position-draft.rules.js';

type Changed = Promise<Outcome<{ positionId: string }>>;

export interface PositionCreateRequest extends PositionDraft {
  readonly code: string;
}

/** Adds a position behind the others. */
export function positionCreate(ctx: Ctx, { code, ...draft }: PositionCreateRequest): Changed {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, POSITIONS);
    const book = await loadPositionBook(tx);
    if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(code)) return refused({ code: 'INVALID', field: ['code'] });
    if (book.findByCode(code)) return refused({ code: 'POSITION_CODE_TAKEN', field: ['code'], params: { code } });
    const decision = planPosition(book, code, draft);
    if (!decision.allowed) return refused(decision.refusal);
    const now = ctx.clock.now();
    const id = newId('pos', now);
    const written = { version: 1, isArchived: false, sortOrder: book.all.length, createdAt: now, updatedAt: now };
    await insertRows(tx, PositionEntity, [{ id, code, ...stored(decision.plan), ...written }]);
    await recordEvent(tx, ctx, { type: 'position.created', subject: { type: 'position', id, seq: 1 }, payload: { code } });
    return done({ positionId: id });
  });
}

export interface PositionUpdateRequest extends PositionDraft {
  readonly positionId: string;
  readonly version: number;
  readonly isArchived: boolean;
}

/** Replaces what a position says. Whoever holds it when it goes out of use keeps it; nobody new gets it. */
export function positionUpdate(ctx: Ctx, { positionId, version, isArchived, ...draft }: PositionUpdateRequest): Changed {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, POSITIONS);
    const book = await loadPositionBook(tx);
    const position = book.find(positionId);
    if (!position) return refused({ code: 'NOT_FOUND', field: ['positionId'] });
    if (position.version !== version) return refused({ code: 'CONFLICT' });
    const decision = planPosition(book, position.code, draft);
    if (!decision.allowed) return refused(decision.refusal);
    const { names, duties, requirements, profile, certificates, reportsTo } = position;
    const before = { ...stored({ names, duties, requirements, profile, certificates, reportsTo }), isArchived: position.isArchived };
    const after = { ...stored(decision.plan), isArchived };
    await guardedUpdate(tx, PositionEntity, position, { ...after, updatedAt: ctx.clock.now() });
    await recordEvent(tx, ctx, {
      type: 'position.updated',
      subject: { type: 'position', id: positionId, seq: version + 1 },
      payload: { code: position.code, changes: differences(before, after) },
    });
    return done({ positionId });
  });
}

function stored({ reportsTo, ...described }: Described): Partial<PositionEntity> {
  const texts = Object.fromEntries(Object.entries(described).map(([name, value]) => [name, JSON.stringify(value)]));
  return { ...texts, reportsTo };
}

function differences(before: object, after: object): Record<string, { from: unknown; to: unknown }> {
  const changed = Object.entries(after).filter(([name, value]) => Reflect.get(before, name) !== value);
  return Object.fromEntries(changed.map(([name, to]) => [name, { from: Reflect.get(before, name), to }]));
}
