import { expect, test } from '@jest/globals';
import { showsField } from './customer-field.rules.js';

test.each<[readonly string[], readonly string[], boolean, boolean]>([
  [[], [], false, true],
  [['a'], ['a', 'b'], false, true],
  [['a'], ['b'], false, false],
  [['a'], [], true, true],
])('a field for the roles %j is shown to somebody with %j (administrator: %s): %s (SEC-12)', (roleIds, ids, isAdministrator, expected) => {
  expect(showsField({ roleIds }, { ids: new Set(ids), isAdministrator })).toBe(expected);
});
