import { describe, expect, it, test } from '@jest/globals';
import { type AnnouncementWish, isFor, nextChange, phaseOf, planAnnouncement } from './announcement.rules.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 1, hour));
const NOW = at(12);
const setting = { knownRoleIds: new Set(['rol_a']), now: NOW };
const wish: AnnouncementWish = {
  level: 'info',
  texts: { 'zh-CN': ' 停电 ', en: ' ' },
  startsAt: null,
  endsAt: null,
  roleIds: [],
  isDismissible: true,
};

describe('an announcement', () => {
  it('begins now unless told otherwise, and drops languages that were left empty', () => {
    const decision = planAnnouncement(wish, setting);
    expect(decision).toMatchObject({ allowed: true, plan: { startsAt: NOW, texts: { 'zh-CN': '停电' } } });
    expect(decision.allowed && 'en' in decision.plan.texts).toBe(false);
  });

  test.each<[string, Partial<AnnouncementWish>, string]>([
    ['without the text that must exist', { texts: { 'zh-CN': '  ' } }, 'REQUIRED'],
    ['that ends before it starts', { startsAt: at(14), endsAt: at(13) }, 'ANNOUNCEMENT_ENDS_TOO_EARLY'],
    ['that is over already', { startsAt: at(9), endsAt: at(11) }, 'ANNOUNCEMENT_ENDS_TOO_EARLY'],
    ['for a role that does not exist', { roleIds: ['rol_b'] }, 'NOT_FOUND'],
  ])('%s is refused', (_, change, code) => {
    expect(planAnnouncement({ ...wish, ...change }, setting)).toMatchObject({ allowed: false, refusal: { code } });
  });

  test.each([
    [at(13), null, 'scheduled'],
    [at(11), null, 'shown'],
    [at(11), at(13), 'shown'],
    [at(10), at(12), 'over'],
  ] as const)('from %s to %s is %s at noon', (startsAt, endsAt, phase) => {
    expect(phaseOf({ startsAt, endsAt }, NOW)).toBe(phase);
  });

  it('is for everybody, or for who holds one of its roles', () => {
    expect([isFor({ roleIds: [] }, []), isFor({ roleIds: ['a', 'b'] }, ['b']), isFor({ roleIds: ['a'] }, ['b'])]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('changes the screen next at the first edge to come', () => {
    expect(
      nextChange(
        [
          { startsAt: at(9), endsAt: at(15) },
          { startsAt: at(13), endsAt: null },
        ],
        NOW,
      ),
    ).toEqual(at(13));
    expect(nextChange([{ startsAt: at(9), endsAt: null }], NOW)).toBeNull();
  });
});
