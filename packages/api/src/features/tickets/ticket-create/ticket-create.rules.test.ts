import { describe, expect, test } from '@jest/globals';
import { settingFor } from '../../../testing/rule-setting.js';
import { planTicketCreate, type TicketDraft } from './ticket-create.rules.js';

const ann = settingFor({ own: ['ticket:create'], everywhere: ['department:read'] });
const draft = (wish: Partial<TicketDraft>): TicketDraft => ({
  typeId: 'complaint',
  categoryId: null,
  hasCustomer: true,
  hasNewCustomer: false,
  departmentId: null,
  draw: 99,
  marks: [],
  ...wish,
});

test('TKT-22: whoever registers it is the first receiver and has it', () => {
  expect(planTicketCreate(ann, draft({}))).toMatchObject({
    plan: {
      start: { ownerId: 'ann', ownerDepartmentId: 'desk', departmentId: 'desk', assigneeId: 'ann', state: { code: 'REGISTERED' } },
    },
  });
});

test('TKT-22: straight to another department, the first receiver stays the same and nobody has it yet', () => {
  expect(planTicketCreate(ann, draft({ departmentId: 'team' }))).toMatchObject({
    plan: { start: { ownerId: 'ann', ownerDepartmentId: 'desk', departmentId: 'team', assigneeId: null } },
  });
});

test('STF-11: without the certificate the work asks for it waits in the department of its first receiver, who stays accountable', () => {
  const certified = settingFor({ personId: 'cat', departmentId: 'crew', own: ['ticket:create'] });
  expect(planTicketCreate(ann, draft({ typeId: 'repair' }))).toMatchObject({
    plan: { start: { ownerId: 'ann', departmentId: 'desk', assigneeId: null, cameFrom: [] } },
  });
  expect(planTicketCreate(certified, draft({ typeId: 'repair' }))).toMatchObject({
    plan: { start: { ownerId: 'cat', assigneeId: 'cat' } },
  });
});

test('TKT-08: a category leads to its department, unless the first receiver keeps it or works there', () => {
  const { departmentId: _, ...open } = draft({ typeId: 'repair', categoryId: 'leak' });
  expect(planTicketCreate(ann, open)).toMatchObject({ plan: { start: { departmentId: 'team', assigneeId: null } } });
  expect(planTicketCreate(ann, { ...open, departmentId: null })).toMatchObject({ plan: { start: { departmentId: 'desk' } } });
  const bob = settingFor({ personId: 'bob', departmentId: 'team', own: ['ticket:create'], everywhere: ['department:read'] });
  expect(planTicketCreate(bob, open)).toMatchObject({ plan: { start: { departmentId: 'team', cameFrom: [] } } });
});

describe('what is refused', () => {
  test.each<[string, Partial<TicketDraft>, string, string]>([
    ['no customer', { hasCustomer: false }, 'REQUIRED', 'customerId'],
    ['a known and a new customer', { hasNewCustomer: true }, 'CUSTOMER_AMBIGUOUS', 'customerId'],
    ['an unknown type', { typeId: 'wish' }, 'NOT_FOUND', 'typeId'],
    ['an unknown category', { categoryId: 'odd' }, 'NOT_FOUND', 'categoryId'],
    ['a category of another type (TKT-08)', { categoryId: 'leak' }, 'CATEGORY_NOT_FOR_TYPE', 'categoryId'],
    ['a category that is out of use (TKT-05)', { categoryId: 'old' }, 'CATEGORY_RETIRED', 'categoryId'],
    ['an unknown department', { departmentId: 'nowhere' }, 'NOT_FOUND', 'departmentId'],
    ['an archived department', { departmentId: 'old' }, 'DEPARTMENT_ARCHIVED', 'departmentId'],
  ])('%s', (_, wish, code, field) => {
    expect(planTicketCreate(ann, draft(wish))).toMatchObject({ refusal: { code, field: [field] } });
  });

  test('TKT-05: without what its type must carry', () => {
    const refusal = { code: 'REQUIRED', field: ['marks', 'stage'] };
    expect(planTicketCreate(ann, draft({ typeId: 'maintenance' }))).toMatchObject({ refusal });
  });

  test('somebody without the right', () => {
    expect(planTicketCreate(settingFor({}), draft({}))).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
  });
});
