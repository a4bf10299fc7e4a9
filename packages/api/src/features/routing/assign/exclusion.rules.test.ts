import { describe, expect, it } from '@jest/globals';
import { type Exclusion, exclusionOf, holdsUp, type Standing } from './exclusion.rules.js';

const FREE: Standing = { presence: 'online', isInHours: true, isCertified: true, load: 2, capacity: 5, weight: 1 };

describe('why somebody gets no ticket (D2, D4, STF-11)', () => {
  it.each<[string, Partial<Standing>, Exclusion | null]>([
    ['there, with room', {}, null],
    ['not there', { presence: 'offline', isInHours: false }, 'offline'],
    ['there, and busy', { presence: 'busy' }, 'busy'],
    ['on a break', { presence: 'break' }, 'on_break'],
    ['after hours', { isInHours: false, isCertified: false }, 'outside_hours'],
    ['without a certificate', { isCertified: false, load: 5 }, 'not_certified'],
    ['filled up to the limit', { load: 4 }, null],
    ['over the limit by one', { load: 5 }, 'at_capacity'],
    ['room, but not for a heavy one', { load: 4, weight: 2 }, 'at_capacity'],
    ['nothing in hand, and a ticket above the limit', { load: 0, weight: 9 }, null],
    ['a limit of nought', { load: 0, capacity: 0, weight: 0 }, 'at_capacity'],
    ['full, and a ticket that counts nothing', { load: 5, weight: 0 }, null],
  ])('%s', (_, standing, exclusion) => {
    expect(exclusionOf({ ...FREE, ...standing })).toBe(exclusion);
  });

  it('holds up those behind a ticket only while somebody is full', () => {
    expect(holdsUp(['offline', 'at_capacity'])).toBe(true);
    expect(holdsUp(['offline', 'not_certified'])).toBe(false);
    expect(holdsUp([])).toBe(false);
  });
});
