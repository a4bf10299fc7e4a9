import { describe, expect, test } from '@jest/globals';
import type { RuleAction, RuleBody, Trigger } from './automation.rules.js';
import { bodyRefusal, type RuleWords } from './body.rules.js';

const WORDS: RuleWords = {
  isFact: (name) => name === 'priority',
  ...{ states: new Set(['WAIT']), departments: new Set(['technical']), roles: new Set(['manager']), tags: new Set(['vip']) },
  ...{ steps: new Set(['wait']), macros: new Set(['waits']), people: new Set(['per_1']) },
};
const TRIGGER: Trigger = {
  ...{ kind: 'event', events: ['created'], seconds: null, hours: 'calendar', states: [], isQuiet: false, at: null, isWorkdays: false },
};
const act = (said: Partial<RuleAction>): RuleAction => ({ kind: 'tag', value: 'vip', tell: null, text: null, ...said });
const body = (said: Partial<RuleBody>): RuleBody => ({
  ...{ trigger: TRIGGER, when: { match: 'all', clauses: [] }, actions: [act({})] },
  ...said,
});

describe('what a rule may say', () => {
  test.each<[string, Partial<RuleBody>]>([
    ['an event and an action', {}],
    ['a wait in a state', { trigger: { ...TRIGGER, kind: 'after', seconds: 7200, states: ['WAIT'] } }],
    ['a time of the day', { trigger: { ...TRIGGER, kind: 'daily', at: '09:00', isWorkdays: true } }],
    [
      'how long ago the customer heard of us',
      { when: { match: 'all', clauses: [{ fact: 'hours_since_reply', test: 'at_least', values: ['24'] }] } },
    ],
    ['whom to tell', { actions: [act({ kind: 'notify', tell: 'head', value: null, text: '请跟进' })] }],
    ['who watches', { actions: [act({ kind: 'watch', tell: 'role', value: 'manager' })] }],
  ])('%s', (_, said) => {
    expect(bodyRefusal(body(said), WORDS)).toBeNull();
  });

  test.each<[string, Partial<RuleBody>, string, readonly string[]]>([
    ['no event', { trigger: { ...TRIGGER, events: [] } }, 'RULE_STATE_NEEDED', ['trigger', 'events']],
    ['no time', { trigger: { ...TRIGGER, kind: 'after' } }, 'REQUIRED', ['trigger', 'seconds']],
    ['too short a time', { trigger: { ...TRIGGER, kind: 'after', seconds: 5 } }, 'OUT_OF_RANGE', ['trigger', 'seconds']],
    [
      'an unknown state',
      { trigger: { ...TRIGGER, kind: 'after', seconds: 60, states: ['NO'] } },
      'CODE_UNKNOWN',
      ['trigger', 'states', '0'],
    ],
    ['a clock there is not', { trigger: { ...TRIGGER, kind: 'daily', at: '24:00' } }, 'INVALID', ['trigger', 'at']],
    [
      'an unknown fact',
      { when: { match: 'all', clauses: [{ fact: 'mood', test: 'filled', values: [] }] } },
      'FACT_UNKNOWN',
      ['when', 'clauses', '0', 'fact'],
    ],
    ['nothing to do', { actions: [] }, 'REQUIRED', ['actions']],
    ['an unknown tag', { actions: [act({ value: 'no' })] }, 'CODE_UNKNOWN', ['actions', '0', 'value']],
    ['a transfer without a reason', { actions: [act({ kind: 'transfer', value: 'technical' })] }, 'REQUIRED', ['actions', '0', 'text']],
    ['nobody to tell', { actions: [act({ kind: 'notify', text: '请跟进' })] }, 'REQUIRED', ['actions', '0', 'tell']],
    ['a role that is not named', { actions: [act({ kind: 'watch', tell: 'role', value: null })] }, 'REQUIRED', ['actions', '0', 'value']],
    ['empty words', { actions: [act({ kind: 'note', value: null, text: ' ' })] }, 'REQUIRED', ['actions', '0', 'text']],
  ])('not %s', (_, said, code, field) => {
    expect(bodyRefusal(body(said), WORDS)).toMatchObject({ code, field });
  });
});
