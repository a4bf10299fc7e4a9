import type { EventType } from '@shouwen/shared';
import { type Changes, changesBetween } from '../../kernel/changes.js';
import type { Decision } from '../../kernel/decision.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import { runCommand } from '../../platform/command.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import { PersonEntity } from './person.entity.js';
import { STAFF } from './person.queries.js';

/** One act's whole effect on a person's record. */
export interface PersonPlan {
  readonly changes: Partial<PersonEntity>;
  /** What the log says beside the fields that changed. */
  readonly payload?: object;
  /** Writes beside the person, in the same transaction. */
  write?(tx: Tx): Promise<void>;
}

/** What one act brings to the common way of changing a person. */
export interface PersonVerb {
  readonly personId: string;
  /** As the caller last saw it; null where the act cannot conflict. */
  readonly version?: number | null;
  readonly type: EventType;
  decide(tx: Tx, person: PersonEntity | null): Promise<Decision<PersonPlan>>;
}

/** Every act on a person: one after the other, look, decide, write, record one event. */
export function changePerson(ctx: Ctx, verb: PersonVerb): Promise<Outcome<{ personId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, STAFF);
    const person = await findRow(tx, PersonEntity, { id: verb.personId });
    const decision = await verb.decide(tx, person);
    if (!decision.allowed) return refused(decision.refusal);
    if (!person) return refused({ code: 'NOT_FOUND', field: ['personId'] });
    if ((verb.version ?? person.version) !== person.version) return refused({ code: 'CONFLICT' });
    return (await carryOut(tx, ctx, { person, type: verb.type, plan: decision.plan }))
      ? done({ personId: person.id })
      : refused({ code: 'CONFLICT' });
  });
}

interface Act {
  readonly person: PersonEntity;
  readonly type: EventType;
  readonly plan: PersonPlan;
}

async function carryOut(tx: Tx, ctx: Ctx, { person, type, plan }: Act): Promise<boolean> {
  const { changes, payload, write } = plan;
  if (!(await guardedUpdate(tx, PersonEntity, person, { ...changes, updatedAt: ctx.clock.now() }))) return false;
  await write?.(tx);
  const { changes: fields, texts } = changesOf(person, changes);
  await recordEvent(tx, ctx, {
    type,
    subject: { type: 'person', id: person.id, seq: person.version + 1 },
    departmentId: changes.departmentId ?? person.departmentId,
    payload: { ...payload, changes: fields },
    ...(texts && { texts }),
  });
  return true;
}

/** What names or reaches somebody: kept beside the event, where it can be erased. */
const PRIVATE: ReadonlySet<string> = new Set(['account', 'accountKey', 'name', 'email', 'phone']);

export interface RecordedChanges {
  readonly changes: Changes;
  readonly texts?: Readonly<Record<string, string>>;
}

/** Each field that changed, before and after, as the log keeps it. */
export function changesOf(before: PersonEntity, after: Partial<PersonEntity>): RecordedChanges {
  const all = Object.entries(changesBetween(before, after));
  const hidden = all.filter(([field]) => PRIVATE.has(field) && field !== 'accountKey');
  const shown = all.filter(([field]) => !PRIVATE.has(field));
  const blank = hidden.map(([field]) => [field, { from: '…', to: '…' }] as const);
  const texts = hidden.flatMap(([field, { from, to }]) => [
    [`${field}.from`, String(from ?? '')],
    [`${field}.to`, String(to ?? '')],
  ]);
  return { changes: Object.fromEntries([...shown, ...blank]), ...(texts.length > 0 && { texts: Object.fromEntries(texts) }) };
}
