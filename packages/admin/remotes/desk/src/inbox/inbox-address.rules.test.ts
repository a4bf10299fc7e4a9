import { countFilters, filterOf, readAddress, withChoice, withoutFilters } from './inbox-address.rules.js';

const read = (query: string) => readAddress(new URLSearchParams(query));

test('shows my own work, newest first, when the address says nothing', () => {
  expect(filterOf(read(''))).toEqual({ view: 'MINE' });
  expect(read('').sort).toBe('CREATED_DESC');
});

test('turns the address into a filter', () => {
  const address = read(
    'view=all_open&type=tty_1,tty_2&priority=urgent,high&department=dep_1&assignee=per_1&state=waiting_customer,sta_9&q=E6',
  );
  expect(filterOf(address)).toEqual({
    view: 'ALL_OPEN',
    typeIds: ['tty_1', 'tty_2'],
    priorities: ['URGENT', 'HIGH'],
    departmentIds: ['dep_1'],
    includeSubtree: true,
    assigneeIds: ['per_1'],
    stateCategories: ['WAITING_CUSTOMER'],
    stateIds: ['sta_9'],
    search: 'E6',
  });
  expect(countFilters(address)).toBe(6);
});

test('leaves out what it does not know', () => {
  expect(filterOf(read('view=nonsense&priority=extreme&sort=up'))).toEqual({ view: 'MINE' });
});

test('writes enum values in small letters, keeps ids, and drops the cursor of the old list', () => {
  const next = withChoice(new URLSearchParams('view=mine&ticket=tkt_1'), 'priority', ['URGENT', 'HIGH']);
  expect(next.toString()).toBe('view=mine&priority=urgent%2Chigh');
  expect(withChoice(next, 'state', ['OPEN', 'sta_01J']).get('state')).toBe('open,sta_01J');
});

test('clears every filter and keeps view and sort', () => {
  const params = new URLSearchParams('view=owned&sort=updated_desc&type=tty_1&priority=high&q=x');
  expect(withoutFilters(params).toString()).toBe('view=owned&sort=updated_desc');
});
