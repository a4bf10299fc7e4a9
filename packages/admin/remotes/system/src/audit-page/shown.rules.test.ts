import { nameOf, rowChanges } from './shown.rules.js';

describe('what a row of the log shows (SYS-20)', () => {
  it('calls an object by its name, else by the end of its id', () => {
    const id = 'tkt_01M80K42TBTNQ2ECRMJFAQ4M88';
    expect(nameOf({ type: 'ticket', id, label: '261122-0019' })).toBe('261122-0019');
    expect(nameOf({ type: 'ticket', id, label: null })).toBe('AQ4M88');
    expect(nameOf({ type: 'playbook', id: 'after-sales', label: null })).toBe('after-sales');
  });

  it('shows two changes and says how many more there are; the category of a state goes without saying', () => {
    const change = (field: string) => ({ field, from: 'a', to: 'b' });
    const { shown, more } = rowChanges(['stateId', 'stateCategory', 'departmentId', 'assigneeId'].map(change));
    expect([shown.map(({ field }) => field), more]).toEqual([['stateId', 'departmentId'], 1]);
    expect(rowChanges([change('stateCategory')]).shown).toHaveLength(1);
  });
});
