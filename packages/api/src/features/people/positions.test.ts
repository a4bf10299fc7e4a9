import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { systemCtx } from '../../platform/context.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';
import { positionBook } from './position.queries.js';
import { positionsSection } from './positions.playbook.js';

let app: TestApp;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin'] });
});
afterAll(() => app.close());

const WORDS = {
  levels: [
    { code: 'low', names: { 'zh-CN': '低' } },
    { code: 'high', names: { 'zh-CN': '高' } },
  ],
  groups: [{ code: 'g', names: { 'zh-CN': '组' } }],
  competencies: [{ code: 'welding', group: 'g', names: { 'zh-CN': '焊接' } }],
  certificates: [{ code: 'welder', names: { 'zh-CN': '焊工证' }, validMonths: 36 }],
};

function bringIn(positions: readonly object[]): Promise<void> {
  return app.db.inTransaction((tx) => positionsSection.apply(tx, systemCtx(app.state, 'setup'), { ...WORDS, positions }));
}

describe('the positions of a playbook', () => {
  const welder = {
    code: 'welder',
    names: { 'zh-CN': '焊工' },
    duties: [{ 'zh-CN': '焊得牢' }],
    profile: [{ competency: 'welding', level: 'high' }],
    certificates: ['welder'],
  };

  test('come with duties and profile; again they change nothing, changed they change (STF-02, DEP-07)', async () => {
    await bringIn([welder]);
    const first = (await positionBook.of(app.state)).findByCode('welder');
    expect(first).toMatchObject({ version: 1, duties: [{ 'zh-CN': '焊得牢' }], certificates: ['welder'] });
    await bringIn([welder]);
    expect((await positionBook.of(app.state)).findByCode('welder')).toEqual(first);
    await bringIn([{ ...welder, duties: [] }]);
    expect((await positionBook.of(app.state)).findByCode('welder')).toMatchObject({ id: first?.id, version: 2, duties: [] });
  });

  test('may use no word that the vocabulary does not have', async () => {
    await expect(bringIn([{ ...welder, code: 'other', profile: [{ competency: 'wedling', level: 'higher' }] }])).rejects.toThrow(
      'positions.json: there is no competency wedling; there is no level higher',
    );
  });

  test('keep the order of levels from low to high (STF-05)', async () => {
    const book = await positionBook.of(app.state);
    expect([book.rank('level', 'low') < book.rank('level', 'high'), book.rank('level', 'none')]).toEqual([true, -1]);
  });
});
