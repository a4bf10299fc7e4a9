import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { RetryLater } from '../../kernel/errors.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import type { Ctx as Context, Log } from '../context.js';
import type { Feature } from '../feature.js';
import { Public } from './public.js';

const MARKER = 'geheim-13800006021';

@Resolver()
class FailingResolver {
  @Public()
  @Query(() => String, { nullable: true, description: 'Fails in a way the test asks for.' })
  async probeFail(@Ctx() ctx: Context, @Arg('how', () => String, { description: 'How.' }) how: string): Promise<string | null> {
    if (how === 'busy') throw new RetryLater('deadlock');
    if (how === 'sql') await ctx.db.read.rows(`select * from no_such_table where phone = '${MARKER}'`);
    if (how === 'unique')
      await ctx.db.inTransaction((tx) => tx.run(`insert into migration (name, applied_at) select name, '${MARKER}' from migration`));
    if (how === 'type') return { marker: MARKER } as unknown as string;
    throw Object.assign(new Error(MARKER), { detail: MARKER });
  }

  @Public()
  @Query(() => String, { description: 'Answers null where null cannot be.' })
  probeNull(): string {
    return null as unknown as string;
  }
}

const probe: Feature = { name: 'failing', level: 9, entities: [], resolvers: [FailingResolver] };
const lines: string[] = [];
const note = (fields: object, message: string) => void lines.push(JSON.stringify({ ...fields, message }));
const log: Log = { debug: note, info: note, warn: note, error: note };

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['agent'], probes: [probe], log });
});
afterAll(() => app.close());

async function fail(query: string, variables: object = {}) {
  lines.length = 0;
  const answer = await app.as('agent').run(query, variables);
  expect(JSON.stringify(answer)).not.toContain(MARKER);
  expect(lines.join()).not.toContain(MARKER);
  return answer;
}

describe('an error', () => {
  it('of ours is masked, logged without its message, and found by the request id', async () => {
    for (const how of ['throw', 'sql', 'unique', 'type']) {
      const { errors, headers, data } = await fail(`{ probeFail(how: "${how}") }`);
      const requestId = headers.get('x-request-id');
      expect(errors).toEqual([
        expect.objectContaining({
          message: 'Internal server error.',
          path: ['probeFail'],
          extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
        }),
      ]);
      expect(data).toEqual({ probeFail: null });
      expect(lines.filter((line) => line.includes(String(requestId)) && line.includes('request failed'))).toHaveLength(1);
    }
    expect((await fail('{ probeNull }')).errors?.[0]?.extensions.code).toBe('INTERNAL_SERVER_ERROR');
  });

  it('that may pass says so', async () => {
    const { status, errors, headers } = await fail('{ probeFail(how: "busy") }');
    expect([status, errors?.[0]?.extensions.code, headers.get('retry-after')]).toEqual([503, 'RETRY_LATER', '1']);
  });

  it('of the caller never repeats what the caller sent', async () => {
    const start = 'mutation ($input: SessionStartInput!) { sessionStart(input: $input) { userErrors { code } } }';
    const cases: [string, object?][] = [
      [start, { input: { account: 'a', password: { secret: MARKER } } }],
      [start, { input: { account: MARKER } }],
      [start, { input: { account: 'a', password: MARKER, [MARKER]: 1 } }],
      [start, { input: MARKER }],
      [start],
      [`{ people(first: "${MARKER}") { nodes { id } } }`],
      [`{ people(first: 1, filter: { search: 1, isActive: "${MARKER}" }) { nodes { id } } }`],
      [`mutation { viewerLanguageSet(input: { language: "${MARKER}" }) { userErrors { code } } }`],
      [`mutation { sessionStart(input: { account: "${MARKER}" }) { userErrors { code } } }`],
      [`{ people(first: 1 "${MARKER}`],
      ['query ($at: DateTime!) { tickets(first: 1, filter: { createdFrom: $at }) { nodes { id } } }', { at: MARKER }],
      [`{ tickets(first: 1, filter: { createdFrom: "${MARKER}" }) { nodes { id } } }`],
      ['query ($l: Language!) { viewer { language @skip(if: false) } }', { l: MARKER }],
      ['query ($n: Int!) { people(first: $n) { nodes { id } } }', { n: MARKER }],
      ['query ($n: Int!) { people(first: $n) { nodes { id } } }', { n: 2 ** 40 }],
    ];
    for (const [query, variables] of cases) {
      const { errors, data } = await fail(query, variables);
      expect(data ?? null).toBeNull();
      expect(errors?.length).toBeGreaterThan(0);
      for (const error of errors ?? [])
        expect(error.extensions.code).toMatch(/^(GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED|BAD_USER_INPUT)$/);
    }
  });

  it('suggests no names', async () => {
    for (const query of [
      '{ viewr { language } }',
      '{ viewer { languag } }',
      'mutation { viewerLanguageSet(input: { languag: EN }) { userErrors { code } } }',
    ]) {
      const { errors } = await fail(query);
      expect(JSON.stringify(errors)).not.toMatch(/Did you mean|viewer"|language"/);
    }
  });
});

describe('text', () => {
  const CREATE =
    'mutation ($input: DepartmentCreateInput!) { departmentCreate(input: $input) { department { id name } userErrors { code field } } }';
  const admin = async (name: string, code: string) => {
    const caller = await app.signIn('admin');
    return (await caller.run(CREATE, { input: { name, code, kind: 'team' } })).data.departmentCreate;
  };
  beforeAll(() => app.given.person({ account: 'admin', department: 'company', role: 'administrator' }));

  it('is kept as it came: emoji, rare Han, right-to-left, quotes, markup', async () => {
    const names = ['🧯🚒👩‍👩‍👧‍👦', '𠮷野家𪚥', 'مرحبا ‮abc', `'"; DROP TABLE person; --`, '<script>alert(1)</script>', 'é é ﬁ'];
    for (const [i, name] of names.entries()) {
      const { department, userErrors } = await admin(name, `text-${i}`);
      expect(userErrors).toEqual([]);
      const { data } = await app.as('agent').run('query ($id: ID!) { department(id: $id) { name } }', { id: department.id });
      expect(data.department.name).toBe(name);
    }
  });

  it('is refused with a null character or beyond its length, as a field error', async () => {
    expect((await admin('a\0b', 'null')).userErrors).toEqual([{ code: 'INVALID', field: ['name'] }]);
    expect((await admin('长'.repeat(101), 'long')).userErrors).toEqual([{ code: 'TOO_LONG', field: ['name'] }]);
    expect((await admin('𠮷'.repeat(100), 'just')).userErrors).toEqual([]);
    expect((await admin('x'.repeat(65_536), 'huge')).userErrors).toEqual([{ code: 'TOO_LONG', field: ['name'] }]);
    expect((await admin(' 　 ', 'blank')).userErrors).toEqual([{ code: 'REQUIRED', field: ['name'] }]);
  });

  it('in a query is refused as bad input', async () => {
    for (const search of ['a\0b', 'x'.repeat(65_536)]) {
      const { errors } = await app
        .as('agent')
        .run('query ($s: String!) { people(first: 1, filter: { search: $s }) { nodes { id } } }', { s: search });
      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
    const { data } = await app.as('agent').run('query ($id: ID!) { node(id: $id) { id } person(id: $id) { id } }', { id: "x' OR '1'='1" });
    expect(data).toEqual({ node: null, person: null });
  });
});
