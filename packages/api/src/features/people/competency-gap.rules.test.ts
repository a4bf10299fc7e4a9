import { describe, expect, it } from '@jest/globals';
import { competencyGaps, isValid, lastingCertificate, requirementChecks } from './competency-gap.rules.js';
import { buildPositionBook, type PositionRow, type TermKind, type TermRow } from './position.rules.js';

const term = (kind: TermKind, code: string, groupCode: string | null = null): TermRow => {
  return { id: `trm_${code}`, kind, code, names: { 'zh-CN': code }, groupCode, validMonths: null };
};
const position: PositionRow = {
  id: 'pos_1',
  version: 1,
  code: 'homeroom',
  names: { 'zh-CN': '班主任' },
  duties: [],
  requirements: { education: 'college', employment: 'fullTime', monthsInService: 3 },
  profile: [
    { competency: 'talk', level: 'needed' },
    { competency: 'care', level: 'basic' },
    { competency: 'proof', requirement: { 'zh-CN': '有经验' } },
    { competency: 'gone', level: 'basic' },
  ],
  certificates: ['card'],
  reportsTo: null,
  isArchived: false,
  sortOrder: 0,
};
const book = buildPositionBook(
  [position],
  [
    ...['basic', 'needed', 'strong'].map((code) => term('level', code)),
    ...['school', 'college', 'bachelor'].map((code) => term('education', code)),
    term('group', 'skill'),
    ...['talk', 'care', 'proof'].map((code) => term('competency', code, 'skill')),
    term('certificate', 'card'),
  ],
);

describe('the gap between somebody and a position (STF-02, STF-05)', () => {
  it.each([
    ['talk', { levelCode: 'strong', isMet: false }, 'met'],
    ['talk', { levelCode: 'needed', isMet: false }, 'met'],
    ['talk', { levelCode: 'basic', isMet: true }, 'below'],
    ['talk', { levelCode: null, isMet: true }, 'below'],
    ['proof', { levelCode: null, isMet: true }, 'met'],
    ['proof', { levelCode: null, isMet: false }, 'below'],
    ['care', null, 'unrated'],
  ] as const)('of %s at %j is %s', (competency, rating, state) => {
    const ratings = rating ? [{ competencyCode: competency, ...rating }] : [];
    expect(competencyGaps(book, position, ratings).find((gap) => gap.competency.code === competency)?.state).toBe(state);
  });

  it('leaves out words that the organisation no longer has', () => {
    expect(competencyGaps(book, position, []).map(({ competency, group }) => [competency.code, group?.code])).toEqual([
      ['talk', 'skill'],
      ['care', 'skill'],
      ['proof', 'skill'],
    ]);
  });
});

describe('what the record answers by itself (STF-10, STF-11)', () => {
  const facts = { educationCode: 'bachelor', employment: 'fullTime', hiredOn: '2026-01-31', ratings: [], certificates: [] } as const;
  const met = (more: object, today = '2026-04-30') =>
    Object.fromEntries(requirementChecks(book, position, { ...facts, ...more, today }).map(({ kind, isMet }) => [kind, isMet]));

  it('is met from the day three months are full', () => {
    expect(met({})).toEqual({ education: true, employment: true, service: true, certificate: false });
    expect(met({}, '2026-04-29').service).toBe(false);
    expect(met({ hiredOn: null, educationCode: 'school', employment: null })).toEqual({
      education: false,
      employment: false,
      service: false,
      certificate: false,
    });
  });

  it('counts a certificate to its last day, the longest of several', () => {
    const certificates = [
      { certificateCode: 'card', expiresOn: '2026-01-01' },
      { certificateCode: 'card', expiresOn: '2026-04-30' },
    ];
    expect([met({ certificates }).certificate, met({ certificates }, '2026-05-01').certificate]).toEqual([true, false]);
    expect(lastingCertificate([...certificates, { certificateCode: 'card', expiresOn: null }], 'card')?.expiresOn).toBeNull();
    expect(isValid(undefined, '2026-01-01')).toBe(false);
  });
});
