import { type DutyFacts, dutiesOf } from './duties.rules.js';

const at = (minute: number) => `2026-05-08T03:${minute}:00.000Z`;
const states = (facts: Omit<DutyFacts, 'closing'>, closing: DutyFacts['closing'] = []) =>
  dutiesOf({ ...facts, closing }).map(({ duty, isDone, isNext }) => `${duty}${isDone ? ' done' : ''}${isNext ? ' next' : ''}`);

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

test('TKT-35: asks for what the type wants before it is closed', () => {
  const facts = { solvedAt: at(50), outcomeToldAt: at(52), timeline: { nodes: [{ at: at(32), audience: 'CUSTOMER' as const }] } };
  const asked = [
    { proof: 'REVISIT' as const, isThere: true },
    { proof: 'REVIEW' as const, isThere: false },
  ];
  expect(states(facts, asked)).toEqual(['answer done', 'solve done', 'tell done', 'REVISIT done', 'REVIEW next', 'close']);
});
