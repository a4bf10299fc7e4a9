import { changedFacts, type FactsDraft } from './facts-draft.rules.js';

const before: FactsDraft = {
  name: '热线受理组',
  kind: 'desk',
  duties: '接听热线。',
  rules: '',
  assets: '',
  reportsTo: '',
  serviceHours: '',
  plannedHeadcount: '8',
  startsOn: '',
  endsOn: '2026-12-31',
  goals: [],
  partners: [],
};

it.each<[string, Partial<FactsDraft>, object]>([
  ['nothing', {}, {}],
  ['a text', { duties: '接听 400 热线。' }, { duties: '接听 400 热线。' }],
  ['nothing instead of an empty text', { duties: '', endsOn: '' }, { duties: null, endsOn: null }],
  ['a number', { plannedHeadcount: '12' }, { plannedHeadcount: 12 }],
  ['no number any more', { plannedHeadcount: '' }, { plannedHeadcount: null }],
  ['a whole list', { goals: [{ horizon: 'NEAR', text: '无漏接' }] }, { goals: [{ horizon: 'NEAR', text: '无漏接' }] }],
  [
    'a partner without what it gives',
    { partners: [{ name: '物流', gives: '', takes: '退件' }] },
    { partners: [{ name: '物流', gives: null, takes: '退件' }] },
  ],
])('sends only what was changed: %s', (_, change, sent) => {
  expect(changedFacts(before, { ...before, ...change })).toEqual(sent);
});
