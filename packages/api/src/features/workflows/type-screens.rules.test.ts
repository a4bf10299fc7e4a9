import { expect, test } from '@jest/globals';
import { USUAL_SCREENS } from '@shouwen/shared';
import { planScreens } from './type-screens.rules.js';

const SCHEMES = [{ code: 'problem' }, { code: 'stage' }];
const KNOWN = { ...USUAL_SCREENS, print: ['tags'] };

test('TKT-91: a screen leaves out facts and trees; one that is not named stays as it is', () => {
  expect(planScreens(SCHEMES, KNOWN, { registration: ['files', 'mark.stage', 'files'], columns: ['priority'] })).toEqual({
    allowed: true,
    plan: { registration: ['files', 'mark.stage'], panel: [], print: ['tags'], columns: ['priority'] },
  });
});

test('TKT-91: a type whose screens leave nothing out says nothing', () => {
  expect(planScreens(SCHEMES, KNOWN, { print: [] })).toEqual({ allowed: true, plan: null });
});

test.each([
  ['a fact that the screen does not show', { registration: ['signatures'] }, ['screens', 'registration', '0']],
  ['a tree that there is not', { panel: ['type', 'mark.gone'] }, ['screens', 'panel', '1']],
  ['the problems, which are the category', { panel: ['mark.problem'] }, ['screens', 'panel', '0']],
  ['a column that there is not', { columns: ['mood'] }, ['screens', 'columns', '0']],
])('TKT-91: refused is %s', (_, wish, field) => {
  expect(planScreens(SCHEMES, null, wish)).toMatchObject({ refusal: { code: 'NOT_FOUND', field } });
});
