import { describe, expect, it } from '@jest/globals';
import type { Permission } from '@shouwen/shared';
import { settingFor } from '../../../testing/rule-setting.js';
import { canExemptClock, planExemption, type TicketWithClocks } from './clock-exempt.rules.js';

const EXEMPT: readonly Permission[] = ['ticket:exempt-clock'];
const TICKET: TicketWithClocks = { mergedIntoId: null, departmentId: 'team', ownerDepartmentId: 'desk', ownerId: 'bob', assigneeId: 'cat' };
const over = (departmentId: string) => ({ over: { departmentIds: [departmentId], permissions: EXEMPT } });

describe('who takes a clock out of the reckoning (catalogue section 5 rule 8)', () => {
  it.each([
    ['whoever has the right where the ticket is', over('team'), TICKET, null],
    ['or where its first receiver is', over('desk'), TICKET, null],
    ['not elsewhere', over('crew'), TICKET, 'NOT_ALLOWED'],
    ['not without the right', { everywhere: ['ticket:read' as const] }, TICKET, 'NOT_ALLOWED'],
    ['not on a ticket one answers for', over('team'), { ...TICKET, ownerId: 'ann' }, 'CLOCK_OWN'],
    ['not on a ticket one works on', over('team'), { ...TICKET, assigneeId: 'ann' }, 'CLOCK_OWN'],
    ['not on one that was merged', over('team'), { ...TICKET, mergedIntoId: 'tkt_2' }, 'TICKET_MERGED'],
  ] as const)('%s', (_, wish, ticket, code) => {
    const decision = canExemptClock(settingFor(wish), ticket);
    expect(decision.allowed ? null : decision.refusal.code).toBe(code);
  });

  it('once is enough', () => {
    expect(planExemption({ exemptedAt: null }).allowed).toBe(true);
    expect(planExemption({ exemptedAt: new Date() })).toMatchObject({ refusal: { code: 'CLOCK_EXEMPTED' } });
  });
});
