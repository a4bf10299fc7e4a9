import { expect, test } from '@jest/globals';
import { LANGUAGES } from '@shouwen/shared';
import { explain, type Told } from './explanation.rules.js';

const TOLD: Told = {
  ...{ queue: '上门服务', versionNumber: 3, person: '刘志勇', strategy: 'least_open', preference: null, weight: 2 },
  ...{ chosen: { load: 1, capacity: 8 }, inLine: 2, excluded: new Map([['on_break', 1] as const, ['at_capacity', 2] as const]) },
};

test('D9: an assignment is told line by line: the rule, who and why, their work, who was left out', () => {
  expect(explain('zh-CN', TOLD)).toEqual([
    '按队列“上门服务”的规则（第 3 版）',
    '派给刘志勇：派给手上最少的一位；当时有 2 人可接',
    '手上 1，此单计 2，上限 8',
    '1 人未参与：小休',
    '2 人未参与：手上已满',
  ]);
});

test.each(LANGUAGES)('D9: in %s a preference takes the place of the strategy, and nobody is said too', (language) => {
  const [, by] = explain(language, TOLD);
  const [, preferred] = explain(language, { ...TOLD, preference: 'customer_owner' });
  expect(preferred).not.toBe(by);
  expect(explain(language, { ...TOLD, person: null, chosen: null })).toHaveLength(4);
});
