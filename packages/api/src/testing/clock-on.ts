import { required } from './given.js';
import type { TestApp } from './start-test-app.js';

/** A clock that runs on a ticket, as its policy began it. */
export async function clockOn(app: TestApp, ticketId: string): Promise<string> {
  const [[id] = []] = await app.db.read.rows('select id from ticket_clock where ticket_id = ? order by timer', [ticketId]);
  return String(required(id, 'clock'));
}
