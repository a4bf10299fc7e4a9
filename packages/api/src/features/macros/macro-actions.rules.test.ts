import { describe, expect, test } from '@jest/globals';
import { actsOf, checkActions, type MacroActions } from './macro-actions.rules.js';

const text = (isOutcome: boolean) => ({ audience: 'customer', body: '{{contact.name}}您好', isOutcome }) as const;

describe('what a macro does (KNO-14)', () => {
  test('is done in one order: the outcome once it is solved, any other word before; what takes it away last', () => {
    const all: MacroActions = {
      ...{ close: true, resolve: { cause: '滤网堵', measure: '清洗' }, addTags: ['vip'], priority: 'high', accept: true },
      text: text(true),
    };
    expect(actsOf(all)).toEqual(['accept', 'edit', 'tag', 'resolve', 'outcome', 'close']);
    expect(actsOf({ transition: 'wait', text: text(false), department: 'technical', assigneeId: 'per_1' })).toEqual([
      'note',
      'transition',
      'transfer',
    ]);
    expect(actsOf({ accept: false, addTags: [] })).toEqual([]);
  });

  test.each<[string, MacroActions, string, readonly string[]]>([
    ['nothing', {}, 'REQUIRED', ['actions']],
    ['solved and another step', { transition: 'wait', resolve: { cause: 'a', measure: 'b' } }, 'INVALID', ['actions', 'resolve']],
    ['passed on and closed', { department: 'technical', reason: '归口', close: true }, 'INVALID', ['actions', 'close']],
    ['given away and closed', { assigneeId: 'per_1', close: true }, 'INVALID', ['actions', 'close']],
    ['passed on without a reason', { department: 'technical', reason: ' ' }, 'REQUIRED', ['actions', 'reason']],
    ['no words', { text: { ...text(false), body: ' ' } }, 'REQUIRED', ['actions', 'text', 'body']],
    ['no cause', { resolve: { cause: ' ', measure: 'b' } }, 'REQUIRED', ['actions', 'resolve', 'cause']],
    ['a word no ticket fills', { text: { ...text(false), body: '{{customer.phone}}' } }, 'UNKNOWN_VARIABLE', ['actions', 'text', 'body']],
  ])('cannot be %s', (_, actions, code, field) => {
    expect(checkActions(actions)).toMatchObject({ allowed: false, refusal: { code, field } });
  });
});
