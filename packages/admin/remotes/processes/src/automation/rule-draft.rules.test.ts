import { partsOf, ruleDraft, ruleInput } from './rule-draft.rules.js';

describe('a rule in its dialog', () => {
  it('a new one begins with registration and has no empty values', () => {
    const draft = { ...ruleDraft(), code: 'vip', zhCN: '贵宾', zhTW: '', actions: [{ kind: 'TAG' as const, value: 'vip', text: '' }] };
    expect(ruleInput(draft, undefined)).toEqual({
      ...{ code: 'vip', version: null, names: { zhCN: '贵宾', zhTW: null, en: null } },
      trigger: { kind: 'EVENT', events: ['CREATED'], hours: 'CALENDAR' },
      when: { match: 'ALL', clauses: [] },
      actions: [{ kind: 'TAG', value: 'vip', tell: null, text: null }],
    });
  });

  it('a line has the parts that its action needs', () => {
    expect(partsOf('PRIORITY', null)).toEqual({ value: true, tell: false, text: false });
    expect(partsOf('NOTIFY', 'HEAD')).toEqual({ value: false, tell: true, text: true });
    expect(partsOf('WATCH', 'ROLE')).toEqual({ value: true, tell: true, text: false });
    expect(partsOf('NOTE', undefined)).toEqual({ value: false, tell: false, text: true });
  });
});
