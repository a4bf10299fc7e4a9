import { expect, test } from '@jest/globals';
import { settingFor, ticketWith } from '../../../testing/rule-setting.js';
import { planEffects } from './step-effects.rules.js';

const setting = settingFor({});
const ticket = ticketWith({ ownerId: 'ann', ownerDepartmentId: 'desk', departmentId: 'team', assigneeId: 'bob' });

test.each<[string, Parameters<typeof planEffects>[2], object]>([
  ['sets the priority', [{ kind: 'priority', value: 'urgent' }], { changes: { priority: 3 } }],
  [
    'hands it to a department, to be returned from there',
    [{ kind: 'department', value: 'crew' }],
    {
      changes: {
        departmentId: 'crew',
        assigneeId: null,
        acceptedAt: null,
        hopCount: 1,
        cameFrom: [{ departmentId: 'team', assigneeId: 'bob' }],
      },
    },
  ],
  ['hands it to whoever was asked first', [{ kind: 'owner' }], { changes: { departmentId: 'desk', assigneeId: 'ann', hopCount: 1 } }],
  ['lets it wait where it is', [{ kind: 'nobody' }], { changes: { departmentId: 'team', assigneeId: null, acceptedAt: null } }],
  ['marks it', [{ kind: 'mark', value: 'urged' }], { changes: {}, marks: [{ scheme: 'status', categoryIds: ['urged'] }] }],
  ['passes over a department out of use', [{ kind: 'department', value: 'old' }], { changes: {} }],
  ['passes over what is not there', [{ kind: 'mark', value: 'gone' }], { changes: {}, marks: [] }],
  [
    'writes into its history, puts tags on and takes them off',
    [
      { kind: 'note', value: '已通知仓库' },
      { kind: 'tag', value: 'vip' },
      { kind: 'untag', value: 'late' },
    ],
    { details: { stepNotes: ['已通知仓库'] }, tags: { add: ['vip'], remove: ['late'] } },
  ],
])('TKT-13: a way %s', (_, effects, expected) => {
  expect(planEffects(setting, ticket, effects)).toMatchObject(expected);
});
