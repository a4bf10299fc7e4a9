import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { makeFolder } from './make-folder.js';

const base = mkdtempSync(join(tmpdir(), 'shouwen-folder-'));
afterAll(() => rmSync(base, { recursive: true }));

test('makes a folder with all that is above it, and again does nothing', () => {
  const path = join(base, 'a', 'b', 'c');
  makeFolder(path);
  makeFolder(path);
  expect(statSync(path).isDirectory()).toBe(true);
});

test('says at once, in one sentence, that a folder cannot be used', () => {
  writeFileSync(join(base, 'file'), '');
  expect(() => makeFolder(join(base, 'file'))).toThrow(/file cannot be used \(ENOTDIR\)\. Choose another DATA_DIR$/);
  expect(() => makeFolder(join(base, 'file', 'x'))).toThrow(/cannot be used \(ENOTDIR\)/);
  expect(() => makeFolder('/proc/x')).toThrow(/^The folder \/proc\/x cannot be used \(E\w+\)\. Choose another DATA_DIR$/);
});
