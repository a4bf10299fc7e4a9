import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '@shouwen/shared';
import { features } from '../../features.js';
import { systemCtx } from '../../platform/context.js';
import { openTestAppState } from '../../testing/open-test-app-state.js';
import { openTestDb, type TestDb } from '../../testing/open-test-db.js';
import { playbookApply } from './index.js';

const FOLDER = fileURLToPath(new URL('../../../playbooks/', import.meta.url));
const PLAYBOOKS = (await readdir(FOLDER)).sort();

test('eleven organisations to choose from, and a blank one (DEP-26)', () => {
  expect(PLAYBOOKS).toHaveLength(12);
  expect(PLAYBOOKS).toEqual(expect.arrayContaining(['after-sales', 'baseline', 'blank', 'engine-factory', 'office-cs', 'unicom']));
});

describe.each(PLAYBOOKS)('the playbook %s', (name) => {
  let db: TestDb;
  beforeAll(async () => {
    db = await openTestDb({ entities: features.flatMap((feature) => feature.entities) });
  });
  afterAll(() => db.close());

  const TABLES = [
    'department',
    'role',
    'ticket_type',
    'ticket_state',
    'workflow',
    'workflow_version',
    'category',
    'kpi',
    'staff_position',
    'staff_term',
  ];
  const everything = (): Promise<unknown[][][]> => Promise.all(TABLES.map((table) => db.read.rows(`select * from ${table} order by id`)));
  const apply = () => playbookApply(systemCtx(openTestAppState({ db, features }), 'setup'), name);

  test('brings an empty database everything to work with, and again changes nothing (DEP-26)', async () => {
    await apply();
    const first = await everything();
    expect(TABLES.filter((_, index) => first[index]?.length === 0)).toEqual([]);
    await apply();
    expect(await everything()).toEqual(first);
  });

  test('says everything in every language', async () => {
    const files = (await readdir(`${FOLDER}${name}`)).filter((file) => file.endsWith('.json'));
    const lacking = await Promise.all(files.map(async (file) => textsLacking(await readJson(`${FOLDER}${name}/${file}`), file)));
    expect(lacking.flat()).toEqual([]);
  });
});

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Places of texts that are not there in all languages. */
function textsLacking(value: unknown, place: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const keys = Object.keys(value);
  if (keys.includes('zh-CN')) return LANGUAGES.every((language) => keys.includes(language)) ? [] : [place];
  return Object.entries(value).flatMap(([key, part]) => textsLacking(part, `${place}/${key}`));
}
