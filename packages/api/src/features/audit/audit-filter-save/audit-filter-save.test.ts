import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

const SAVE =
  'mutation ($input: AuditFilterSaveInput!) { auditFilterSave(input: $input) { auditFilter { id name filter } userErrors { code field } } }';
const FORGET = 'mutation ($input: AuditFilterDeleteInput!) { auditFilterDelete(input: $input) { filterId userErrors { code field } } }';
const MINE = '{ auditFilters(first: 100) { totalCount nodes { id name filter } } }';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
}, 30_000);
afterAll(() => app.close());

const save = async (name: string, filter: string, account = 'admin') =>
  (await app.as(account).run(SAVE, { input: { name, filter } })).data.auditFilterSave;
const forget = async (filterId: string, account = 'admin') =>
  (await app.as(account).run(FORGET, { input: { filterId } })).data.auditFilterDelete;
const mine = async (account = 'admin') => (await app.as(account).run(MINE)).data.auditFilters;

describe('saved filters of the audit log (SYS-20)', () => {
  it('are kept for oneself, by name, and forgotten again', async () => {
    const { auditFilter } = await save(' 深夜登录 ', '{"types":["session.started"]}');
    expect(auditFilter).toMatchObject({ name: '深夜登录', filter: '{"types":["session.started"]}' });
    await save('导出', '{"types":["list.exported"]}');
    expect((await mine()).nodes.map(({ name }: { name: string }) => name).sort()).toEqual(['导出', '深夜登录'].sort());
    expect(await mine('manager')).toEqual({ totalCount: 0, nodes: [] });
    expect(await forget(auditFilter.id)).toEqual({ filterId: auditFilter.id, userErrors: [] });
    expect((await mine()).totalCount).toBe(1);
  });

  it('are replaced by another one of the same name', async () => {
    const first = await save('退回', '{"types":["ticket.returned"]}');
    const second = await save('退回', '{"subjectType":"ticket"}');
    expect(second.auditFilter).toEqual({ ...first.auditFilter, filter: '{"subjectType":"ticket"}' });
  });

  it('are nobody else’s to forget: another’s and an unknown one answer alike', async () => {
    const { auditFilter } = await save('我的', '{}');
    const refusal = { filterId: null, userErrors: [{ code: 'NOT_FOUND', field: ['filterId'] }] };
    expect(await forget(auditFilter.id, 'manager')).toEqual(refusal);
    expect(await forget('afl_00000000000000000000000000', 'manager')).toEqual(refusal);
  });

  it.each(['nonsense', '[]', '"text"', 'null'])('hold a filter, not %s', async (filter) => {
    expect(await save('x', filter)).toEqual({ auditFilter: null, userErrors: [{ code: 'INVALID', field: ['filter'] }] });
  });

  it('are at most fifty', async () => {
    const { totalCount } = await mine('manager');
    for (let i = totalCount; i < 50; i += 1) await save(`f${i}`, '{}', 'manager');
    expect((await save('one more', '{}', 'manager')).userErrors).toMatchObject([{ code: 'TOO_MANY_SAVED' }]);
    expect((await save('f7', '{"source":"API"}', 'manager')).userErrors).toEqual([]);
  });

  it('are for whoever reads the log', async () => {
    for (const document of [SAVE, FORGET]) {
      const input = document === SAVE ? { name: 'x', filter: '{}' } : { filterId: 'x' };
      expect((await app.as('agent').run(document, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    }
    expect((await app.as('agent').run(MINE)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
