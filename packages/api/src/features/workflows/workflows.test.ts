import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['agent'] });
});
afterAll(() => app.close());

interface Coded {
  readonly id: string;
  readonly code: string;
  readonly name: string;
}

test('types and states are data of the playbook, read once and then kept, named in the language of the viewer (TKT-02, TKT-07)', async () => {
  const document = '{ ticketTypes(first: 100) { totalCount nodes { id code name states { code name category } } } }';
  await app.as('agent').run(document);
  const { data, sqlCount } = await app.as('agent').run(document);
  expect(data.ticketTypes.nodes.map(({ code }: Coded) => code)).toEqual([
    'inquiry',
    'guidance',
    'installation',
    'commissioning',
    'repair',
    'maintenance',
    'training',
    'emergency',
    'complaint',
  ]);
  expect(sqlCount).toBe(0);
  for (const [language, name, state] of [
    ['en', 'Complaint', 'Fed back'],
    ['zh-TW', '投訴', '已回饋'],
    ['zh-CN', '投诉', '已反馈'],
  ]) {
    const answer = await app.as('agent').run(document, {}, { headers: { 'accept-language': language ?? '' } });
    const complaint = answer.data.ticketTypes.nodes.find(({ code }: Coded) => code === 'complaint');
    expect([complaint.name, complaint.states.find(({ code }: Coded) => code === 'FED_BACK').name]).toEqual([name, state]);
  }
});

test('categories are a tree, each with its way from the root and its types (TKT-05, TKT-08)', async () => {
  const { data } = await app
    .as('agent')
    .run('{ categories(first: 100) { nodes { code name path parent { code } ticketTypes { code } } } }');
  const leak = data.categories.nodes.find(({ code }: Coded) => code === 'aircon-leak');
  expect(leak).toMatchObject({ name: '漏水', path: ['家用空调', '漏水'], parent: { code: 'aircon' } });
  expect(leak.ticketTypes.map(({ code }: Coded) => code)).toContain('repair');
  const order = data.categories.nodes.map(({ code }: Coded) => code);
  expect(order.indexOf('aircon')).toBeLessThan(order.indexOf('aircon-leak'));
});

test('types, states and categories are nodes; pages hold each once', async () => {
  const { data } = await app
    .as('agent')
    .run(
      '{ ticketTypes(first: 1) { nodes { id states { id } } pageInfo { endCursor hasNextPage } } categories(last: 1) { nodes { id } } }',
    );
  const [type] = data.ticketTypes.nodes;
  const ids = [type.id, type.states[0].id, data.categories.nodes[0].id];
  const nodes = await app.as('agent').run('query Nodes($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
  expect(nodes.data.nodes.map((node: { __typename: string }) => node.__typename)).toEqual(['TicketType', 'TicketState', 'Category']);
  const next = await app.as('agent').run('query Next($after: String) { ticketTypes(first: 1, after: $after) { nodes { code } } }', {
    after: data.ticketTypes.pageInfo.endCursor,
  });
  expect(next.data.ticketTypes.nodes).toEqual([{ code: 'guidance' }]);
});

test('nobody reads them without signing in', async () => {
  const { errors } = await app.anonymous.run('{ ticketTypes(first: 1) { nodes { id } } }');
  expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
});
