import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { Answer } from '../../testing/test-caller.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin'] });
});
afterAll(() => app.close());

async function codeOf(query: string, variables: object = {}): Promise<string | undefined> {
  const startedAt = performance.now();
  const { errors } = await app.as('admin').run(query, variables);
  expect(performance.now() - startedAt).toBeLessThan(1000);
  return errors?.[0]?.extensions.code;
}

interface PeoplePage {
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly endCursor: string | null };
}

const repeat = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i)).join(' ');

describe('an operation', () => {
  it('is nested at most ten levels', async () => {
    const nested = (levels: number) => `{ department(id: "x") { ${'parent { '.repeat(levels - 2)}id${' }'.repeat(levels - 2)} } }`;
    expect(await codeOf(nested(10))).toBeUndefined();
    expect(await codeOf(nested(11))).toBe('QUERY_TOO_COMPLEX');
    const hidden = `${nested(9).replace('id }', '...deeper }')} fragment deeper on Department { parent { parent { id } } }`;
    expect(await codeOf(hidden)).toBe('QUERY_TOO_COMPLEX');
  });

  it('uses at most thirty aliases, in fragments too', async () => {
    expect(await codeOf(`{ viewer { ${repeat(30, (i) => `a${i}: language`)} } }`)).toBeUndefined();
    expect(await codeOf(`{ viewer { ${repeat(31, (i) => `a${i}: language`)} } }`)).toBe('QUERY_TOO_COMPLEX');
    const fragments = `query { viewer { ...a ...b } } fragment a on Viewer { ${repeat(16, (i) => `a${i}: language`)} } fragment b on Viewer { ${repeat(16, (i) => `b${i}: language`)} }`;
    expect(await codeOf(fragments)).toBe('QUERY_TOO_COMPLEX');
  });

  it('has at most two thousand tokens', async () => {
    expect(await codeOf(`{ viewer { ${repeat(2100, () => 'language')} } }`)).toBe('GRAPHQL_PARSE_FAILED');
  });

  it('selects at most a thousand fields', async () => {
    expect(await codeOf(`{ viewer { ${repeat(1100, () => 'language')} } }`)).toMatch(/QUERY_TOO_COMPLEX|GRAPHQL_VALIDATION_FAILED/);
  });

  it('survives fragments that double, directives and unknown names by the hundred', async () => {
    const doubling = repeat(18, (i) => `fragment f${i} on Viewer { ...f${i + 1} ...f${i + 1} }`);
    expect(await codeOf(`{ viewer { ...f0 } } ${doubling} fragment f18 on Viewer { language }`)).toMatch(
      /QUERY_TOO_COMPLEX|GRAPHQL_VALIDATION_FAILED/,
    );
    expect(await codeOf(`{ viewer { language ${repeat(250, () => '@skip(if: false)')} } }`)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await codeOf(`{ ${repeat(500, (i) => `unknown${i}`)} }`)).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('touches at most ten thousand objects: page sizes multiply', async () => {
    const nested = 'query ($n: Int!) { departments(first: $n) { nodes { members(first: $n) { nodes { id department { id } } } } } }';
    expect(await codeOf(nested, { n: 20 })).toBeUndefined();
    expect(await codeOf(nested, { n: 100 })).toBe('QUERY_TOO_COMPLEX');
    expect(await codeOf(nested.replaceAll('$n)', '100)').replace('query ($n: Int!)', ''))).toBe('QUERY_TOO_COMPLEX');
    const defaulted = nested.replace('$n: Int!', '$n: Int = 100');
    expect(await codeOf(defaulted)).toBe('QUERY_TOO_COMPLEX');
  });

  it('carries one mutation', async () => {
    const two = 'mutation { a: sessionEnd { userErrors { code } } b: sessionEnd { userErrors { code } } }';
    expect(await codeOf(two)).toBe('BAD_REQUEST');
    const hidden =
      'mutation { sessionEnd { userErrors { code } } ...more } fragment more on Mutation { b: sessionEnd { userErrors { code } } }';
    expect(await codeOf(hidden)).toBe('BAD_REQUEST');
  });

  it('is one of the document: answered with its own data, whichever is named', async () => {
    const document = 'query A { viewer { language } } query B { viewer { person { account } } }';
    const run = async (operationName?: string) => {
      const response = await fetch(`${app.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...app.as('admin').headers },
        body: JSON.stringify({ query: document, operationName }),
      });
      return response.json();
    };
    expect(await run('A')).toEqual({ data: { viewer: { language: expect.any(String) } } });
    expect(await run('B')).toEqual({ data: { viewer: { person: { account: 'admin' } } } });
    expect(await run('A')).toEqual({ data: { viewer: { language: expect.any(String) } } });
    expect(await run()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(await run('C')).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  it('reads the schema only when signed in', async () => {
    expect((await app.as('admin').run(getIntrospectionQuery())).data.__schema.types.length).toBeGreaterThan(50);
    const { data, errors } = await app.anonymous.run('{ __type(name: "Ticket") { name } }');
    expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'UNAUTHENTICATED']);
    expect((await app.anonymous.run('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});

describe('a page', () => {
  const PEOPLE =
    'query ($first: Int, $last: Int, $after: String, $before: String) { people(first: $first, last: $last, after: $after, before: $before) { nodes { id } edges { cursor } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }';

  it('has from 1 to 100 entries, counted from one end', async () => {
    for (const wrong of [{}, { first: 0 }, { first: -1 }, { first: 101 }, { first: 1_000_000_000 }, { last: 0 }, { first: 1, last: 1 }]) {
      expect(await codeOf(PEOPLE, wrong)).toBe('BAD_USER_INPUT');
    }
    expect(await codeOf(PEOPLE, { first: 1, before: 'x' })).toBe('BAD_USER_INPUT');
  });

  it('refuses cursors that were altered, forged or belong elsewhere', async () => {
    const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = [
      '',
      'x',
      '💥',
      cursor([1, 'list', "' OR 1=1 --"]),
      cursor([2, 'list', 'x']),
      cursor({}),
      cursor([1, 'created_at desc', 'x']),
      cursor(null),
    ];
    for (const after of forged) expect(await codeOf(PEOPLE, { first: 1, after })).toBe('BAD_USER_INPUT');
    const tickets = 'query ($after: String) { tickets(first: 1, after: $after) { nodes { id } } }';
    for (const after of forged) expect(await codeOf(tickets, { after })).toBe('BAD_USER_INPUT');
  });

  it('leads through the whole list in both directions', async () => {
    for (const [i, name] of ['安娜', '波', '陈', '丁'].entries())
      await app.given.person({ account: `p${i}`, name, department: 'hotline', role: 'desk-agent' });
    const all = (await app.as('admin').run(PEOPLE, { first: 100 })).data.people;
    expect(all.totalCount).toBe(all.nodes.length);
    const forward: string[] = [];
    for (let after: string | null = null; ; ) {
      const page: Answer<{ people: PeoplePage }> = await app.as('admin').run(PEOPLE, { first: 2, after });
      const { nodes, pageInfo } = page.data.people;
      forward.push(...nodes.map(({ id }) => id));
      expect(pageInfo.hasPreviousPage).toBe(after !== null);
      after = pageInfo.endCursor;
      if (!pageInfo.hasNextPage) break;
    }
    expect(forward).toEqual(all.nodes.map(({ id }: { id: string }) => id));
    const back = (await app.as('admin').run(PEOPLE, { last: 2, before: all.pageInfo.endCursor })).data.people;
    expect(back.nodes.map(({ id }: { id: string }) => id)).toEqual(forward.slice(-3, -1));
  });

  it('costs what its figures may come to: values times what is asked of each', async () => {
    const document =
      'query K($input: KpiValuesInput!) { kpiValues(input: $input) { value kpi { key } department { id ancestors { id } } } }';
    const input = { kpiKeys: ['created', 'solved'], from: '2026-01-01', to: '2026-01-02', bucket: 'DAY', groupBy: 'NONE' };
    expect(await codeOf(document, { input })).toBeUndefined();
    expect(await codeOf(document, { input: { ...input, to: '2026-03-31', groupBy: 'DEPARTMENT' } })).toBe('QUERY_TOO_COMPLEX');
  });
});
