import { EscalationEntity } from '../features/escalations/escalation.entity.js';
import { newId } from '../kernel/id.js';
import { insertRows } from '../platform/db/write.js';
import { required } from './given.js';
import type { TestApp } from './start-test-app.js';

/** Somebody is told of a clock of a ticket, and asked for an answer; the id of it. */
export async function escalationOf(
  { clock, db }: TestApp,
  { personId, ticketId }: { readonly personId: string; readonly ticketId: string },
): Promise<string> {
  const [clockId, timer] = required(
    (await db.read.rows('select id, timer from ticket_clock where ticket_id = ? order by id limit 1', [ticketId]))[0],
    'clock',
  ).map(String);
  const id = newId('esc', clock.now());
  const open = { version: 1, goesOnAt: null, answeredAt: null, answer: null, answerUntil: null, wentOnAt: null, passedOver: [] };
  const said = { rung: `probe ${id}`, tell: 'head' as const, toldAt: clock.now(), isAnswerAsked: true };
  await db.inTransaction((tx) => insertRows(tx, EscalationEntity, [{ id, ticketId, clockId, timer, personId, ...said, ...open }]));
  return id;
}
