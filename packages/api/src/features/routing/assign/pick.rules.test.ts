import { describe, expect, it, test } from '@jest/globals';
import { type PickAsked, pick, type Runner, type Turn } from './pick.rules.js';

const runner = (personId: string, asked: Partial<Runner> = {}): Runner => ({ personId, load: 0, share: 1, turn: null, ...asked });
const asked = (wish: Partial<PickAsked>): PickAsked => ({ strategy: 'round_robin', runners: [], turns: [], preferred: [], ...wish });

/** Who gets so many tickets one after the other. */
function deal(strategy: PickAsked['strategy'], shares: Readonly<Record<string, number>>, count: number): string {
  const turns = new Map<string, Turn>();
  const got: string[] = [];
  for (let ticket = 0; ticket < count; ticket++) {
    const runners = Object.entries(shares).map(([id, share]) => runner(id, { share, turn: turns.get(id) ?? null }));
    const picked = pick(asked({ strategy, runners, turns: [...turns.values()] }));
    if (!picked) throw new Error('nobody');
    turns.set(picked.personId, picked.turn);
    got.push(picked.personId);
  }
  return got.join('');
}

describe('who gets the next ticket (D1)', () => {
  it.each<[string, PickAsked['strategy'], Readonly<Record<string, number>>, string]>([
    ['each in turn', 'round_robin', { a: 1, b: 1, c: 1 }, 'abcabcabc'],
    ['each in turn, whatever the shares', 'round_robin', { a: 3, b: 1 }, 'abababab'],
    ['as often as the shares say, spread out', 'weighted', { a: 3, b: 1 }, 'abaabaaa'],
    ['each in turn where the shares are the same', 'weighted', { a: 2, b: 2 }, 'abab'],
  ])('%s', (_, strategy, shares, expected) => {
    expect(deal(strategy, shares, expected.length)).toBe(expected);
  });

  test('over many tickets the shares are kept', () => {
    const got = deal('weighted', { a: 5, b: 3, c: 2 }, 100);
    expect(['a', 'b', 'c'].map((id) => got.split(id).length - 1)).toEqual([50, 30, 20]);
  });

  test('whoever comes back, or is new, owes nobody the turns they missed', () => {
    const turns = [
      { began: 9000, next: 10_000 },
      { began: 8000, next: 9000 },
    ];
    const runners = [runner('a', { turn: turns[0] }), runner('b', { turn: turns[1] }), runner('new')];
    const first = pick(asked({ runners, turns }));
    expect(first).toMatchObject({ personId: 'new', turn: { began: 9000, next: 10_000 } });
  });

  it.each<[string, readonly Runner[], string]>([
    ['whoever has least', [runner('a', { load: 3 }), runner('b', { load: 1 })], 'b'],
    [
      'of two with the same whoever had a turn longer ago',
      [runner('a', { load: 1, turn: { began: 2000, next: 3000 } }), runner('b', { load: 1, turn: { began: 1000, next: 2000 } })],
      'b',
    ],
    ['of two with the same whoever had none yet', [runner('a', { turn: { began: 0, next: 1000 } }), runner('b')], 'b'],
  ])('least in hand: %s', (_, runners, personId) => {
    expect(pick(asked({ strategy: 'least_open', runners, turns: runners.flatMap(({ turn }) => turn ?? []) }))?.personId).toBe(personId);
  });

  test('somebody who is preferred goes first as long as they can, and their turn counts', () => {
    const preferred = [
      { personId: 'away', preference: 'last_handler' as const },
      { personId: 'b', preference: 'customer_owner' as const },
    ];
    const picked = pick(asked({ runners: [runner('a'), runner('b')], preferred }));
    expect(picked).toMatchObject({ personId: 'b', preference: 'customer_owner', turn: { began: 0, next: 1000 } });
    expect(pick(asked({ runners: [runner('a')], preferred }))).toMatchObject({ personId: 'a', preference: null });
  });

  test('nobody, where somebody is to choose or nobody is there', () => {
    expect(pick(asked({ strategy: 'manual', runners: [runner('a')] }))).toBeNull();
    expect(pick(asked({}))).toBeNull();
  });
});
