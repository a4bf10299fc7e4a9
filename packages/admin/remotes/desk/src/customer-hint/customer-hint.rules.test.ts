import { hintAsked, hinted } from './customer-hint.rules.js';

describe('who may be meant while one types (CUS-07)', () => {
  it.each([
    ['王', null],
    ['王芳', { byName: true, byPhone: false, byEmail: false }],
    ['\n1380013\n', { byName: false, byPhone: true, byEmail: false }],
    ['\n138 0013', { byPhone: true }],
    ['\n1380\n', null],
    ['\n\nwf@example.cn', { byName: false, byPhone: false, byEmail: true }],
    ['\n\nwf@', null],
  ])('of %j looks for %j', (typed, asked) => {
    if (asked === null) expect(hintAsked(typed)).toBeNull();
    else expect(hintAsked(typed)).toMatchObject(asked);
  });

  it('names each once, who has the number first', () => {
    const [one, two] = [{ id: 'cus_1' }, { id: 'cus_2' }];
    expect(hinted([[two], undefined, [one, two]])).toEqual([two, one]);
  });
});
