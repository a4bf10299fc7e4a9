import { describe, expect, it } from '@jest/globals';
import { buildStaff, type PersonRow, sortPeople } from './staff.rules.js';

const NAMES = ['王芳', '张伟', '李娜', 'Zoe', '陈静', 'adam', '赵敏'];

function person(id: string, name: string, more: Partial<PersonRow> = {}): PersonRow {
  const none = { email: null, phone: null, position: null, positionId: null, timeZone: null, language: null, educationCode: null };
  const dates = { employment: null, hiredOn: null, endedOn: null, photoId: null, createdAt: new Date(0) };
  return {
    id,
    version: 1,
    account: id,
    accountKey: id,
    name,
    departmentId: 'd1',
    isActive: true,
    ...none,
    ...dates,
    ...more,
  };
}

const people = NAMES.map((name, index) => person(`p${index}`, name));

describe('people by name', () => {
  it('stand in the same order whether all are compared or only who changed', () => {
    const before = sortPeople(people);
    const renamed = { ...before[2], name: 'Bernd' } as PersonRow;
    const now = [...people.filter(({ id }) => id !== renamed.id && id !== 'p0'), renamed, person('p9', '李'), person('p8', '王芳')];
    expect(sortPeople(now, before)).toEqual(sortPeople(now));
    expect(sortPeople([], before)).toEqual([]);
    expect(sortPeople(people, [])).toEqual(before);
  });
});

describe('where people work', () => {
  it('is their main department first, then the part-time ones (STF-66)', () => {
    const partTimes = [
      { personId: 'p1', departmentId: 'd2' },
      { personId: 'p2', departmentId: 'd2' },
    ];
    const all = people.map((one) => (one.id === 'p2' ? { ...one, isActive: false } : one));
    const staff = buildStaff({ people: all, roles: [], assignments: [], partTimes });
    expect(staff.departmentIdsOf({ id: 'p1', departmentId: 'd1' })).toEqual(['d1', 'd2']);
    expect(staff.partTimersOf('d2').map(({ id }) => id)).toEqual(['p1']);
  });
});
