import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { platform0001 } from '../../migrations/0001-platform.js';
import { eventOrigin } from '../../migrations/0080-event-origin.js';
import { openTestAppState } from '../../testing/open-test-app-state.js';
import { openTestDb, type TestDb } from '../../testing/open-test-db.js';
import { type AppState, systemCtx } from '../context.js';
import { migrate } from '../db/migrate.js';
import { eventTexts, textsHash } from './event-texts.js';
import { recordEvent } from './record-event.js';

let db: TestDb;
let app: AppState;
beforeAll(async () => {
  db = await openTestDb({ migrations: [platform0001] });
  const payload = JSON.stringify({ departmentId: 'dep', reason: '转给"技术"组', cause: null });
  await db.inTransaction((tx) =>
    tx.run(
      `insert into event (id, type, subject_type, subject_id, seq, at, actor_kind, payload, source, request_id)
       values ('evt_old', 'ticket.assigned', 'ticket', 'tkt_old', 1, ?, 'person', ?, 'panel', 'req_old')`,
      [new Date('2026-01-01T00:00:00Z'), payload],
    ),
  );
  await migrate(db, [platform0001, eventOrigin]);
  app = openTestAppState({ db });
});
afterAll(() => db.close());

describe('what somebody wrote in an event (SEC-01, SEC-05)', () => {
  it('stands beside the log and not in it, vouched for by a salted hash', async () => {
    const id = await db.inTransaction((tx) =>
      recordEvent(tx, systemCtx(app, 'panel'), {
        type: 'ticket.assigned',
        subject: { type: 'ticket', id: 'tkt_new', seq: 1 },
        payload: { departmentId: 'dep' },
        texts: { reason: '客户王建国要求' },
      }),
    );
    const [event] = await db.read.rows('select payload, texts_hash from event where id = ?', [id]);
    expect(event?.[0]).toBe('{"departmentId":"dep"}');
    const [text] = await db.read.rows('select texts, salt from event_text where event_id = ?', [id]);
    expect(event?.[1]).toBe(textsHash(String(text?.[1]), String(text?.[0])));
    expect(await eventTexts(db.read, [id])).toEqual(new Map([[id, { reason: '客户王建国要求' }]]));
  });

  it('is moved there from the events of older versions', async () => {
    const [[payload] = []] = await db.read.rows(`select payload from event where id = 'evt_old'`);
    expect(JSON.parse(String(payload))).toEqual({ departmentId: 'dep' });
    expect(await eventTexts(db.read, ['evt_old'])).toEqual(new Map([['evt_old', { reason: '转给"技术"组' }]]));
  });

  it('is gone once erased', async () => {
    await db.inTransaction((tx) => tx.run('update event_text set texts = null, salt = null'));
    expect((await eventTexts(db.read, ['evt_old'])).size).toBe(0);
  });
});
