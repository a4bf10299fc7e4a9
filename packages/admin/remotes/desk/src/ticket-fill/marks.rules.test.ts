import { checklistsFor, type Mark, markGroups, marksDraft, marksInput, type Scheme, schemesFor } from './marks.rules.js';

const scheme = (code: string, holdsSeveral = false, checklist: Scheme['checklist'] = null) => ({
  __typename: 'CategoryScheme' as const,
  id: code,
  code,
  name: code,
  holdsSeveral,
  checklist,
});
const mark = (id: string, of: ReturnType<typeof scheme>): Mark => ({
  __typename: 'TicketMark',
  markedBy: null,
  markedAt: '2026-05-09T06:40:00.000Z',
  category: { __typename: 'Category', id, name: id, path: [id], scheme: of },
});
const [STAGE, STATUS] = [scheme('stage'), scheme('status', true)];
const MARKS = [mark('before', STAGE), mark('urged', STATUS), mark('quoted', STATUS)];

test('TKT-62: what a ticket carries goes back only where it changed', () => {
  const before = marksDraft(MARKS);
  expect(before).toEqual({ stage: 'before', status: ['urged', 'quoted'] });
  expect(marksInput(before, before)).toEqual([]);
  expect(marksInput({ ...before, stage: null, status: ['quoted'] }, before)).toEqual([
    { scheme: 'stage', categoryIds: [] },
    { scheme: 'status', categoryIds: ['quoted'] },
  ]);
  expect(markGroups(MARKS).map(({ code, marks }) => [code, marks.length])).toEqual([
    ['stage', 1],
    ['status', 2],
  ]);
});

test('TKT-06: a tree is asked of its types only, the problems never', () => {
  const asked = (code: string, types: string[], isMain = false): Scheme => ({
    ...scheme(code),
    isMain,
    ticketTypes: types.map((id) => ({ __typename: 'TicketType', id })),
    requiredFor: [],
  });
  const schemes = [asked('problem', [], true), asked('stage', ['repair']), asked('status', [])];
  expect(schemesFor(schemes, 'repair').map(({ code }) => code)).toEqual(['stage', 'status']);
  expect(schemesFor(schemes, 'inquiry').map(({ code }) => code)).toEqual(['status']);
});

test('points of a checklist are ticked where they stand: no form asks for them, none takes them away', () => {
  const list: Scheme = { ...scheme('check', true, 'CLOSE'), isMain: false, ticketTypes: [], requiredFor: [] };
  const marks = [...MARKS, mark('verified', list)];
  expect(schemesFor([list], 'repair')).toEqual([]);
  expect(checklistsFor([list], 'repair')).toEqual([list]);
  expect(marksDraft(marks)).toEqual(marksDraft(MARKS));
  expect(markGroups(marks)).toEqual(markGroups(MARKS));
});
