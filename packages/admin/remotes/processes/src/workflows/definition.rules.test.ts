import { arrowsOf, type Definition, inputOf, withoutState, withState, withTransition } from './definition.rules.js';

const names = (zhCN: string) => ({ __typename: 'TextInLanguages' as const, zhCN, zhTW: null, en: null });
const state = (code: string, isInitial = false): Definition['states'][number] => ({
  __typename: 'WorkflowState',
  ...{ code, isInitial, category: 'OPEN', customerNames: null, lane: null, moment: null, actions: [], isLeftByAny: false },
  names: names(code),
});
const way = (code: string, from: string[], to: string | null): Definition['transitions'][number] => ({
  __typename: 'WorkflowTransition',
  ...{ code, from, to, verb: null, permission: null, guard: null, requires: [], effects: [] },
  names: names(code),
});
const DEFINITION: Definition = {
  __typename: 'WorkflowDefinitionType',
  states: [state('A', true), state('B'), state('C')],
  transitions: [way('go', ['A', 'B'], 'C'), way('stay', ['A'], null), way('back', ['C'], 'A')],
};

describe('what an editor does to a draft (TKT-13)', () => {
  it('sends what is said and nothing of how it was asked for', () => {
    expect(JSON.stringify(inputOf(DEFINITION))).not.toContain('__typename');
  });

  it('keeps one first state', () => {
    const changed = withState(inputOf(DEFINITION), { ...state('D', true), names: names('D') });
    expect(changed.states.map(({ code, isInitial }) => [code, isInitial])).toEqual([
      ['A', false],
      ['B', false],
      ['C', false],
      ['D', true],
    ]);
  });

  it('takes the ways along that would lead nowhere when a state goes', () => {
    const { states, transitions } = withoutState(inputOf(DEFINITION), 'A');
    expect(states.map(({ code }) => code)).toEqual(['B', 'C']);
    expect(transitions.map(({ code, from }) => [code, from])).toEqual([['go', ['B']]]);
  });

  it('changes a way in its place', () => {
    const changed = withTransition(inputOf(DEFINITION), { ...way('stay', ['B'], null), names: names('bleibt') });
    expect(changed.transitions.map(({ code, from }) => [code, from])).toEqual([
      ['go', ['A', 'B']],
      ['stay', ['B']],
      ['back', ['C']],
    ]);
  });

  it('draws one arrow from each state that a way leaves, none for what stays', () => {
    expect(arrowsOf(DEFINITION).map(({ from, to }) => `${from}${to}`)).toEqual(['AC', 'BC', 'CA']);
  });
});
