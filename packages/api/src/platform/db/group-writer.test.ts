import { afterEach, beforeEach, expect, test } from '@jest/globals';
import Database from 'better-sqlite3';
import { RetryLater } from '../../kernel/errors.js';
import { GroupWriter } from './group-writer.js';

let connection: Database.Database;
let statements: string[];
let writer: GroupWriter;

beforeEach(() => {
  connection = new Database(':memory:');
  connection.exec('create table word (text varchar(20) primary key)');
  statements = [];
  writer = new GroupWriter(connection, run, { waiting: 100, waitMs: 200 });
});

afterEach(() => {
  connection.close();
});

function run(sql: string): void {
  statements.push(sql);
  connection.exec(sql);
}

/** Takes a few turns, as commands do, and then perhaps fails. */
async function say(text: string, failure?: Error): Promise<string> {
  await Promise.resolve();
  connection.prepare('insert into word values (?)').run(text);
  await Promise.resolve();
  if (failure) throw failure;
  return text;
}

const words = (): unknown[] => connection.prepare('select text from word order by text').pluck().all();
const commits = (): number => statements.filter((sql) => sql === 'COMMIT').length;

test('work that waits together shares one COMMIT', async () => {
  const texts = Array.from({ length: 20 }, (_, index) => `word ${index}`);
  expect(await Promise.all(texts.map((text) => writer.do(() => say(text))))).toEqual(texts);
  expect(words()).toHaveLength(20);
  expect(commits()).toBe(1);
});

test('work that fails leaves nothing, and its neighbours stay', async () => {
  const answers = await Promise.allSettled([
    writer.do(() => say('before')),
    writer.do(() => say('refused', new Error('no'))),
    writer.do(() => say('before')),
    writer.do(() => say('after')),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(words()).toEqual(['after', 'before']);
});

test('nobody is answered before the COMMIT, whether it went well or not', async () => {
  const seen: number[] = [];
  const look = (): void => void seen.push(commits());
  await Promise.all([
    writer.do(() => say('one')).then(look),
    writer.do(() => say('two', new Error('no'))).catch(look),
    writer.do(() => say('three')),
  ]);
  expect(seen).toEqual([1, 1]);
});

test('when the COMMIT fails everyone in the group may try again, and the next group is free', async () => {
  let failures = 1;
  const runOrFail = (sql: string): void => {
    if (sql === 'COMMIT' && failures-- > 0) throw new Error('disk');
    run(sql);
  };
  const failing = new GroupWriter(connection, runOrFail, { waiting: 9, waitMs: 200 });
  const first = await Promise.allSettled([failing.do(() => say('one')), failing.do(() => say('two', new Error('no')))]);
  expect(first.map((answer) => answer.status === 'rejected' && answer.reason)).toEqual([expect.any(RetryLater), expect.any(RetryLater)]);
  expect(words()).toEqual([]);
  expect(await failing.do(() => say('three'))).toBe('three');
});

test('work that waits for itself is given up instead of standing in everybody’s way', async () => {
  await expect(writer.do(() => writer.do(() => say('inner')))).rejects.toThrow(RetryLater);
  expect(await writer.do(() => say('next'))).toBe('next');
});

test('who comes when too many wait is told to come back', async () => {
  const small = new GroupWriter(connection, run, { waiting: 1, waitMs: 200 });
  const first = small.do(() => say('first'));
  await expect(small.do(() => say('second'))).rejects.toThrow(RetryLater);
  expect(await first).toBe('first');
});
