import { keepFailure } from '../features/notifications/mail/mail-failures.js';
import { putNotifications } from '../features/notifications/notification-rows.js';
import { newId } from '../kernel/id.js';
import { systemCtx } from '../platform/context.js';
import { required } from './given.js';
import type { TestApp } from './start-test-app.js';

/** Somebody is told that a ticket was handed to them; its id. */
export async function notificationOf(
  { state, clock, db }: TestApp,
  to: { readonly personId: string; readonly ticketId: string },
): Promise<string> {
  const eventId = newId('evt', clock.now());
  const row = { kind: 'assigned', eventId, actorId: null, at: clock.now(), isListed: true, mailDueAt: null } as const;
  await putNotifications(systemCtx(state, 'event'), [{ ...row, ...to }]);
  return String(required((await db.read.rows('select id from notification where event_id = ?', [eventId]))[0], 'notification')[0]);
}

/** The server does not take mail to somebody; their id. */
export async function mailNotTakenBy({ state, clock }: TestApp, personId: string): Promise<string> {
  await state.db.inTransaction((tx) => keepFailure(tx, { clock }, { personId, answer: '550 no mailbox', isFinal: true }));
  return personId;
}
