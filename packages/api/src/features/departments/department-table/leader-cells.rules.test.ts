import { describe, expect, it } from '@jest/globals';
import { readLeaders } from './leader-cells.rules.js';

const ann = { id: 'per_ann', account: 'ann', name: 'Ann', isActive: true };
const known = { headId: 'per_far', deputyIds: ['per_far2', 'per_ann'], headPosition: 'old-post' };
const posts = new Map([
  ['chief', { isArchived: false }],
  ['gone', { isArchived: true }],
]);
const people = {
  find: (account: string) => (account === 'ann' ? ann : undefined),
  isSeen: (id: string) => id === 'per_ann',
  position: (code: string) => posts.get(code),
};
const read = (values: Record<string, string>) => readLeaders({ line: 2, values }, known, people).leaders;

describe('cells with the leaders of a department', () => {
  it('leave alone whom the sender does not see: their cell was empty for them (DEP-29)', () => {
    expect(read({ head: '', deputies: '' })).toEqual({ headId: 'per_far', deputyIds: ['per_far2'] });
  });

  it('still put somebody else in the place of a head', () => {
    expect(read({ head: 'ann' })).toEqual({ headId: 'per_ann' });
  });

  it.each([
    ['chief', 'chief', []],
    ['', null, []],
    ['old-post', 'old-post', []],
    ['gone', 'gone', ['POSITION_ARCHIVED']],
    ['nowhere', 'nowhere', ['POSITION_UNKNOWN']],
  ])('name the position that leads it (DEP-01): %j', (cell, headPosition, codes) => {
    const { leaders, problems } = readLeaders({ line: 2, values: { headPosition: cell } }, known, people);
    expect([leaders, problems.map(({ column, refusal }) => [column, refusal.code])]).toEqual([
      { headPosition },
      codes.map((code) => ['headPosition', code]),
    ]);
  });

  it('say nothing where the table has no such column', () => {
    expect(read({})).toEqual({});
  });

  it('take out whom the sender does see', () => {
    const seen = { ...people, isSeen: () => true };
    expect(readLeaders({ line: 2, values: { head: '', deputies: '' } }, known, seen).leaders).toEqual({ headId: null, deputyIds: [] });
  });
});
