import {
  clockView,
  clockViewOf,
  countFilters,
  filterOf,
  readAddress,
  standingView,
  withChoice,
  withoutFilters,
} from './inbox-address.rules.js';

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

test('knows ways, categories, first receivers, customers and days of registration', () => {
  const address = read('view=any&category=cat_1&tag=wrd_1,wrd_2&channel=phone&owner=per_2&customer=cus_1&from=2026-05-01&to=2026-05-02');
  expect(filterOf(address)).toEqual({
    categoryIds: ['cat_1'],
    tagIds: ['wrd_1', 'wrd_2'],
    channels: ['PHONE'],
    ownerIds: ['per_2'],
    customerId: 'cus_1',
    createdFrom: '2026-04-30T16:00:00.000Z',
    createdTo: '2026-05-02T16:00:00.000Z',
  });
  expect(countFilters(address)).toBe(6);
});

test('leaves out what it does not know', () => {
  expect(filterOf(read('view=nonsense&priority=extreme&sort=up&from=soon&to=2026-13-01'))).toEqual({ view: 'MINE' });
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

test('SLA-21: what is due soon is a view of its own, the nearest deadline first, and the way back leaves nothing of it', () => {
  const due = clockView(new URLSearchParams('type=tty_1&saved=sav_1'), 'DUE_SOON');
  const address = readAddress(due);
  expect(filterOf(address)).toEqual({ view: 'ALL_OPEN', clock: 'DUE_SOON', typeIds: ['tty_1'] });
  expect([address.sort, clockViewOf(address), countFilters(address)]).toEqual(['DUE', 'DUE_SOON', 1]);
  expect(standingView(due, 'MINE').toString()).toBe('type=tty_1&view=mine');
  expect(countFilters(read('view=mine&clock=overdue'))).toBe(1);
});
