import { readDialog, sideVerbsFor, splitVerbs, VERB_KEYS, verbsFor } from './verbs.rules.js';

test('offers the verbs of the stage the ticket is in', () => {
  expect(verbsFor('NEW')).toEqual(['accept', 'transfer', 'return', 'resolve']);
  expect(verbsFor('WAITING_THIRD')).toContain('resolve');
  expect(verbsFor('SOLVED')).toEqual(['confirm', 'close', 'reopen']);
  expect(verbsFor('CLOSED')).toEqual(['reopen']);
  expect(sideVerbsFor('OPEN')).toContain('assign');
  expect(sideVerbsFor('OPEN')).not.toContain('review');
  expect(sideVerbsFor('SOLVED')).not.toContain('assign');
  expect(sideVerbsFor('CLOSED')).toEqual(['macro', 'contact', 'promise', 'tag', 'link']);
  expect(sideVerbsFor('VOID')).toEqual([]);
});

test('no two verbs share a key, and none takes that of a new ticket', () => {
  const keys = Object.values(VERB_KEYS);
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).not.toContain('c');
});

test('reads the dialog of an address and ignores what it does not know', () => {
  expect(readDialog('transfer')).toBe('transfer');
  expect(readDialog('transition.wait-customer')).toBe('transition.wait-customer');
  expect(readDialog('accept')).toBeNull();
  expect(readDialog('')).toBeNull();
});

test('shows what may be done first and keeps the rest within reach', () => {
  const { shown, rest } = splitVerbs(verbsFor('OPEN'), (verb) => verb !== 'accept' && verb !== 'return', 1);
  expect(shown).toEqual(['transfer']);
  expect(rest).toEqual(['accept', 'return', 'resolve']);
});
