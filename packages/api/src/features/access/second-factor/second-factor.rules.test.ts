import { describe, expect, it } from '@jest/globals';
import { needsFactor, nextStep, roleCodesOf } from './second-factor.rules.js';

const NOTHING = { hasFactor: false, needsFactor: false, isFactorProved: false, mustChangePassword: false };

describe('after the password comes', () => {
  it.each([
    ['nothing', {}, null],
    ['the second factor of whoever has one', { hasFactor: true }, 'secondFactor'],
    ['nothing once it is proved', { hasFactor: true, isFactorProved: true }, null],
    ['the second factor before a new password', { hasFactor: true, mustChangePassword: true }, 'secondFactor'],
    ['a new password', { hasFactor: true, isFactorProved: true, mustChangePassword: true }, 'passwordChange'],
    ['a new password before a new factor', { needsFactor: true, mustChangePassword: true }, 'passwordChange'],
    ['the set-up of a required factor', { needsFactor: true }, 'secondFactorSetup'],
  ])('%s (ROL-02)', (_, change, expected) => {
    expect(nextStep({ ...NOTHING, ...change })).toBe(expected);
  });
});

describe('a second factor is required', () => {
  it.each([
    ['of everybody', true, '', ['desk-agent'], true],
    ['of holders of a listed role', false, 'manager, administrator', ['desk-agent', 'administrator'], true],
    ['of nobody else', false, 'manager，administrator', ['desk-agent'], false],
    ['of nobody', false, '', ['administrator'], false],
  ])('%s (ROL-02)', (_, isForEverybody, roles, held, expected) => {
    expect(needsFactor({ isForEverybody, roleCodes: roleCodesOf(roles) }, held)).toBe(expected);
  });
});
