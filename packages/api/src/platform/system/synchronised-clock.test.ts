import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EventType } from '@shouwen/shared';
import { newId } from '../../kernel/id.js';
import { openTestAppState, silentLog } from '../../testing/open-test-app-state.js';
import { openTestDb, type TestDb, testEngine } from '../../testing/open-test-db.js';
import { systemCtx } from '../context.js';
import { recordEvent } from '../events/record-event.js';
import { SynchronisedClock } from './synchronised-clock.js';

let db: TestDb;
beforeAll(async () => {
  db = await openTestDb();
});
afterAll(() => db.close());

/** A machine whose clock somebody may set. */
function machine(aheadMs = 0) {
  return { aheadMs, now: (): Date => new Date(Date.now() + machineState.aheadMs) };
}
let machineState = { aheadMs: 0 };

const off = (clock: SynchronisedClock): number => Math.abs(clock.now().getTime() - Date.now());

describe("a process whose machine's clock is wrong", () => {
  it("goes by the database's instead, and says how wrong it is", async () => {
    machineState = { aheadMs: -60_000 };
    const clock = new SynchronisedClock({ db, machine: machine(), log: silentLog });
    await clock.start();
    if (testEngine === 'mysql') {
      expect(off(clock)).toBeLessThan(1000);
      expect(clock.aheadMs()).toBeLessThan(-59_000);
    } else expect(off(clock)).toBeGreaterThan(59_000);
    await clock.stop();
  });

  it('is not carried along when somebody sets it while it runs', async () => {
    machineState = { aheadMs: 0 };
    const clock = new SynchronisedClock({ db, machine: machine(), log: silentLog });
    await clock.start();
    machineState.aheadMs = -30_000;
    if (testEngine === 'mysql') expect(off(clock)).toBeLessThan(1000);
    await clock.stop();
  });

  it('is heard by the others all the same', async () => {
    const other = await db.another();
    if (!other) return;
    machineState = { aheadMs: -60_000 };
    const slow = new SynchronisedClock({ db: other, machine: machine(), log: silentLog });
    await slow.start();
    const [here, there] = [openTestAppState({ db }), openTestAppState({ db: other, clock: slow })];
    const heard = new Promise<string>((resolve) => here.live.subscribe(({ subjectId }) => resolve(subjectId)));
    await new Promise((resolve) => setTimeout(resolve, 1200));
    const id = newId('tkt', new Date());
    const event = { type: 'ticket.created' as EventType, subject: { type: 'ticket', id, seq: 1 }, payload: {} };
    await other.inTransaction((tx) => recordEvent(tx, systemCtx(there, 'panel'), event));
    expect(await heard).toBe(id);
    await Promise.all([slow.stop(), here.live.stop(), there.live.stop()]);
  });
});
