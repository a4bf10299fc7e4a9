import { describe, expect, it } from '@jest/globals';
import { planFactChange } from './fact-change.rules.js';
import type { TicketFact } from './facts-of-ticket.rules.js';

const FACT: TicketFact = {
  metric: 'full_resolution',
  cycleNo: 1,
  departmentId: 'workshop',
  agentId: 'technician',
  channel: 'web',
  typeCode: 'repair',
  categoryId: null,
  priority: 'normal',
  date: '2026-03-02',
  stopAt: new Date('2026-03-02T08:00:00Z'),
  valueSeconds: 60,
  num: null,
  den: null,
  sourceEventId: 'e1',
};
const STORED = { ...FACT, id: 'fct1' };

describe('changing stored facts (catalogue section 3 rule 10)', () => {
  it('writes nothing when an event comes a second time', () => {
    expect(planFactChange([STORED], [{ ...FACT }])).toEqual({ removedIds: [], added: [], dirtyDates: [] });
  });

  it('replaces a rewritten fact and marks the old and the new day', () => {
    const later = { ...FACT, date: '2026-03-05', stopAt: new Date('2026-03-05T08:00:00Z'), valueSeconds: 259_260, sourceEventId: 'e4' };
    expect(planFactChange([STORED], [later])).toEqual({ removedIds: ['fct1'], added: [later], dirtyDates: ['2026-03-02', '2026-03-05'] });
  });

  it('replaces a fact of which only the value changed', () => {
    const corrected = { ...FACT, valueSeconds: 61 };
    expect(planFactChange([STORED], [corrected])).toEqual({ removedIds: ['fct1'], added: [corrected], dirtyDates: ['2026-03-02'] });
  });

  it('removes what no longer holds', () => {
    expect(planFactChange([STORED], [])).toEqual({ removedIds: ['fct1'], added: [], dirtyDates: ['2026-03-02'] });
  });
});
