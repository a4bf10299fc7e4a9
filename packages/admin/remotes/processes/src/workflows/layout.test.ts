import type { Definition, State, Transition } from './definition.rules.js';
import { layoutOf, waysInto } from './layout.js';

const names = (zhCN: string) => ({ __typename: 'TextInLanguages' as const, zhCN, zhTW: null, en: null });
const state = (code: string, lane: State['lane']): State => ({
  __typename: 'WorkflowState',
  ...{ code, lane, isInitial: code === 'A', category: 'OPEN', customerNames: null, moment: null, actions: [], isLeftByAny: false },
  names: names(code),
});
const way = (code: string, from: string[], to: string): Transition => ({
  __typename: 'WorkflowTransition',
  ...{ code, from, to, verb: null, permission: null, guard: null, requires: [], effects: [] },
  names: names(code),
});
const of = (...lanes: State['lane'][]): Definition => ({
  __typename: 'WorkflowDefinitionType',
  states: ['A', 'B', 'C'].map((code, index) => state(code, lanes[index] ?? null)),
  transitions: [way('go', ['A'], 'B'), way('on', ['A', 'B'], 'C')],
});
const nameOf = ({ code }: Transition): string => code;

test('TKT-78: who acts stands in a lane of their own, customer first, and what follows stands below', () => {
  const { places, lanes } = layoutOf(of('CONTACT', 'BACK_OFFICE', 'CUSTOMER'), nameOf);
  expect(lanes.map(({ lane }) => lane)).toEqual(['CUSTOMER', 'CONTACT', 'BACK_OFFICE']);
  const laneOf = (code: string) =>
    lanes.find(({ x, width }) => x <= (places.get(code)?.x ?? -1) && (places.get(code)?.x ?? -1) < x + width)?.lane;
  expect(['A', 'B', 'C'].map(laneOf)).toEqual(['CONTACT', 'BACK_OFFICE', 'CUSTOMER']);
  const [a, b, c] = ['A', 'B', 'C'].map((code) => places.get(code)?.y ?? 0);
  expect([a, b, c]).toEqual([a, b, c].toSorted((one, other) => (one ?? 0) - (other ?? 0)));
});

test('TKT-78: without lanes none are drawn; the name of a way stands once, at what it leads to', () => {
  expect(layoutOf(of(), nameOf).lanes).toEqual([]);
  expect([...waysInto(of())].map(([to, ways]) => [to, ways.map(nameOf)])).toEqual([
    ['B', ['go']],
    ['C', ['on']],
  ]);
});

test('no two cards lie on each other', () => {
  const { places } = layoutOf(of('CONTACT', 'CONTACT', 'CONTACT'), nameOf);
  const boxes = [...places.values()];
  for (const one of boxes)
    for (const other of boxes)
      if (one !== other)
        expect(Math.abs(one.x - other.x) >= 176 || one.y + one.height <= other.y || other.y + other.height <= one.y).toBe(true);
});
