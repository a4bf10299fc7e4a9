import { dutiesOf } from './duties.rules.js';

const at = (minute: number) => `2026-05-08T03:${minute}:00.000Z`;
const states = (facts: Parameters<typeof dutiesOf>[0]) =>
  dutiesOf(facts).map(({ duty, at: when, isNext }) => `${duty}${when === null ? '' : ' done'}${isNext ? ' next' : ''}`);

test('asks for the first answer to begin with; a note is no answer', () => {
  expect(states({ timeline: { nodes: [{ at: at(20), audience: 'INTERNAL' }] } })).toEqual(['answer next', 'solve', 'tell', 'close']);
});

test('asks for telling the customer once it is solved', () => {
  const facts = { solvedAt: at(50), timeline: { nodes: [{ at: at(32), audience: 'CUSTOMER' as const }] } };
  expect(states(facts)).toEqual(['answer done', 'solve done', 'tell next', 'close']);
});

test('owes nothing after closing, whatever was skipped', () => {
  expect(states({ solvedAt: at(50), closedAt: at(55), timeline: { nodes: [] } })).toEqual(['answer', 'solve done', 'tell', 'close done']);
});
