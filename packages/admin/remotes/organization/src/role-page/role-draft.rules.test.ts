import { draftOf, groupState, inputOf, isSame, withField, withGrant, withGroup } from './role-draft.rules.js';

const ROLE = {
  grants: [
    { permission: 'ticket:read', scope: 'OWN', departments: [] },
    { permission: 'ticket:read', scope: 'CHOSEN', departments: [{ id: 'dep_1', name: '热线' }] },
  ],
  fields: [{ field: 'customer.phone', level: 'MASK' }],
} as const;

describe('the draft of a role', () => {
  const draft = draftOf({
    grants: [...ROLE.grants].map((one) => ({ ...one, departments: [...one.departments] })),
    fields: [...ROLE.fields],
  });

  it('holds the widest scope of each right', () => {
    expect(inputOf(draft).grants).toEqual([{ permission: 'ticket:read', scope: 'CHOSEN', departmentIds: ['dep_1'] }]);
  });

  it('gives and takes whole groups, and says how much of one is held', () => {
    const group = ['ticket:read', 'ticket:note'];
    expect(groupState(draft, group)).toBe('some');
    const whole = withGroup(draft, group, true);
    expect(groupState(whole, group)).toBe('all');
    expect(whole.grants.get('ticket:read')).toEqual({ scope: 'CHOSEN', departmentIds: ['dep_1'] });
    expect(groupState(withGroup(whole, group, false), group)).toBe('none');
  });

  it('knows whether anything was changed', () => {
    expect(isSame(draft, withField(draft, 'customer.phone', 'MASK'))).toBe(true);
    expect(isSame(draft, withField(draft, 'customer.phone', 'VIEW'))).toBe(false);
    expect(isSame(draft, withGrant(draft, 'ticket:read', null))).toBe(false);
  });
});
