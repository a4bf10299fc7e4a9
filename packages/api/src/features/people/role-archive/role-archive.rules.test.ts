import { expect, test } from '@jest/globals';
import type { Permission } from '@shouwen/shared';
import { actorWith } from '../../../testing/rule-setting.js';
import { buildStaff, type RoleRow } from '../staff.rules.js';
import { mayArchiveRole, mayRestoreRole } from './role-archive.rules.js';

const TODAY = '2026-03-01';
const role = (change: Partial<RoleRow>): RoleRow => ({
  id: 'clerk',
  code: 'clerk',
  names: { 'zh-CN': '文员' },
  duties: null,
  grants: [],
  fields: {},
  isAdministrator: false,
  isBuiltIn: false,
  isArchived: false,
  version: 1,
  draft: null,
  ...change,
});
const given = (personId: string, startsOn: string | null, endsOn: string | null) => {
  return { id: `${personId}-${startsOn}`, personId, roleId: 'clerk', departmentId: null, startsOn, endsOn };
};

test.each([
  ['that nobody holds', role({}), [], 'ok'],
  ['that came with the playbook', role({ isBuiltIn: true }), [], 'ok'],
  ['that was held until yesterday', role({}), [given('ann', null, '2026-02-28')], 'ok'],
  ['that is held until today', role({}), [given('ann', null, TODAY)], 'ROLE_HELD 1'],
  ['that somebody holds from tomorrow', role({}), [given('ann', '2026-03-02', null)], 'ROLE_HELD 1'],
  ['that one person holds twice', role({}), [given('ann', null, null), given('ann', '2026-04-01', null)], 'ROLE_HELD 1'],
  ['of administrators', role({ isAdministrator: true }), [], 'ROLE_ADMINISTRATOR'],
  ['that is out of use', role({ isArchived: true }), [], 'ROLE_ARCHIVED'],
])('ROL-04: a role %s', (_, one, assignments, expected) => {
  const staff = buildStaff({ people: [], roles: [one], assignments });
  const decision = mayArchiveRole({ actor: actorWith({ everywhere: ['role:edit'] }), staff, today: TODAY }, one);
  expect(decision.allowed ? 'ok' : [decision.refusal.code, ...Object.values(decision.refusal.params ?? {})].join(' ')).toBe(expected);
});

test.each<[readonly Permission[], boolean, string]>([
  [['role:edit'], true, 'ok'],
  [['role:edit'], false, 'ROLE_NOT_ARCHIVED'],
  [['role:read'], true, 'NOT_ALLOWED'],
])('ROL-04: coming back with %p, archived: %p', (everywhere, isArchived, expected) => {
  const decision = mayRestoreRole({ actor: actorWith({ everywhere }) }, role({ isArchived }));
  expect(decision.allowed ? 'ok' : decision.refusal.code).toBe(expected);
});
