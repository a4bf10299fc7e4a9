import { describe, expect, it } from '@jest/globals';
import type { RecordKindRow } from '../record.rules.js';
import { planKind, type RecordKindFacts, type RecordKindWish } from './record-kind-set.rules.js';

const ending = (code: string) => ({ code, names: { 'zh-CN': code } });
const KNOWN: RecordKindRow = {
  ...{ id: 'rkd_1', version: 4, code: 'need', names: { 'zh-CN': '需求' }, form: 'need', customerKind: null, roleIds: [] },
  ...{ endings: [ending('served'), ending('dropped')], dueDays: null, repeatDays: null, isArchived: true, sortOrder: 0 },
};
const NEW: RecordKindWish = {
  ...{ code: 'visit', version: null, names: { 'zh-CN': '走访' }, form: 'visit', customerKind: null, roleIds: [] },
  ...{ endings: [], dueDays: null, repeatDays: null },
};
const plan = (wish: Partial<RecordKindWish>, kept: Partial<RecordKindFacts['kept']> = {}) =>
  planKind(
    {
      kinds: [KNOWN],
      forms: new Set(['need', 'visit']),
      roleIds: new Set(['rol_1']),
      kept: { count: 0, open: 0, endings: new Set(), ...kept },
    },
    { ...NEW, ...wish },
  );
const SEEN = { code: 'need', form: 'need', version: 4 };

describe('CUS-09: the kinds of records that the organisation keeps', () => {
  it('are added, and changed as they were seen; what is not said of use stays', () => {
    expect(plan({ roleIds: ['rol_1', 'rol_1'] })).toMatchObject({ plan: { roleIds: ['rol_1'], isArchived: false } });
    expect(plan({ ...SEEN, endings: [ending('served')], dueDays: 7 })).toMatchObject({ plan: { dueDays: 7, isArchived: true } });
  });

  it.each<[string, Partial<RecordKindWish>, Partial<RecordKindFacts['kept']>, string, readonly string[] | undefined]>([
    ['a code that is taken', { code: 'need' }, {}, 'ALREADY_EXISTS', ['code']],
    ['a version of before', { ...SEEN, version: 3 }, {}, 'CONFLICT', undefined],
    ['a form that is not there', { form: 'other' }, {}, 'NOT_FOUND', ['form']],
    ['another form than its records were filled in with', { ...SEEN, form: 'visit' }, { count: 2 }, 'RECORD_FORM_FIXED', ['form']],
    ['a role that is not there', { roleIds: ['rol_9'] }, {}, 'NOT_FOUND', ['roleIds', '0']],
    ['an ending twice', { endings: [ending('a'), ending('a')] }, {}, 'ALREADY_EXISTS', ['endings', '1', 'code']],
    ['without how some ended', { ...SEEN, endings: [] }, { endings: new Set(['served']) }, 'RECORD_ENDING_KEPT', ['endings']],
    ['without an end for those that are open', { ...SEEN, endings: [] }, { open: 3 }, 'RECORD_ENDING_NEEDED', ['endings']],
    ['a day for what never ends', { dueDays: 7 }, {}, 'INVALID', ['dueDays']],
    ['no day at all', { endings: [ending('a')], repeatDays: 0 }, {}, 'OUT_OF_RANGE', ['repeatDays']],
  ])('are refused with %s', (_, wish, kept, code, field) => {
    expect(plan(wish, kept)).toMatchObject({ allowed: false, refusal: field ? { code, field } : { code } });
  });
});
