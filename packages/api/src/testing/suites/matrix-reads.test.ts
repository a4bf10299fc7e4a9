import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isObjectType } from 'graphql';
import { features } from '../../features.js';
import { schemaOf } from '../../schema.js';
import { listed, NESTED_LISTS, nestedIn, ROOT_LISTS } from '../matrix/exact-lists.js';
import { type Ask, asksOf, idsOf, nodeTypes } from '../matrix/matrix-asks.js';
import { type Seated, seatEverybody, VIEWERS } from '../matrix/matrix-seats.js';
import type { MatrixWorld } from '../matrix/matrix-world.js';
import { keyOf } from '../matrix/schema-trees.js';
import { maySee, SEES } from '../matrix/sees.js';
import { shownIn, tooMuchOf } from '../matrix/shown.js';
import { Sight } from '../matrix/sight.js';
import { Snapshot } from '../matrix/snapshot.js';

const PATIENCE = 120_000;

let world: MatrixWorld;
let seatOf: (code: string) => Seated;
/** Whoever may do everything as far as a scope goes is asked further than the roles of organisations, which differ by permissions only. */
let asks: { readonly wide: readonly Ask[]; readonly narrow: readonly Ask[] };
beforeAll(async () => {
  ({ world, seatOf } = await seatEverybody());
  const snapshot = await Snapshot.take(world.app.db);
  asks = { wide: asksOf(world, snapshot, 2), narrow: asksOf(world, snapshot, 1) };
}, PATIENCE);
afterAll(() => world.app.close());

/** What an answer shows that it should not, in words. */
function leaksIn(answer: unknown, { viewer }: Seated, { snapshot, field }: { snapshot: Snapshot; field: string }): string[] {
  const sight = new Sight(viewer, snapshot);
  const things = shownIn(answer).filter(({ type, id }) => type in SEES && !maySee(sight, { type, id }));
  const shown = things.flatMap((thing) => tooMuchOf(thing).map((what) => `${field}${thing.way}: ${what} of a ${thing.type}`));
  const text = JSON.stringify(answer);
  const sung = world.canaries.filter((canary) => text.includes(canary.text) && !canary.mayRead(sight));
  return [...shown, ...sung.map(({ about }) => `${field}: ${about}`)];
}

interface Answered {
  readonly field: string;
  readonly data: unknown;
}

/** Everything that comes back to somebody; the doors that are closed to them are another suite's matter. */
async function answersTo({ caller, viewer }: Seated, all: readonly Ask[]): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const { field, document, variables } of all) {
    const { data, errors = [] } = await caller.run(document, variables);
    const failed = errors.filter(({ extensions }) => extensions.code !== 'FORBIDDEN');
    expect([viewer.name, field, failed]).toEqual([viewer.name, field, []]);
    if (data) answers.push({ field, data });
  }
  await world.app.state.looks.flush();
  return answers;
}

const unnoticed = { found: 0 };

describe('every query, every path below it', () => {
  it('knows each type that has something to tell apart: a new one must be entered in the oracle', () => {
    const types = Object.values(schemaOf(features).getTypeMap()).filter(isObjectType);
    const told = types.filter((type) => keyOf(type) !== '' && !/Payload$/.test(type.name)).map(({ name }) => name);
    expect(told.filter((name) => !(name in SEES) && !KNOWN_TO_ALL.has(name))).toEqual([]);
  });

  it.each(VIEWERS)(
    'shows %s what their reach allows and nothing else (DEP-25, ROL-07, SEC-11)',
    async (_, code) => {
      const one = seatOf(code);
      const answers = await answersTo(one, code.startsWith('matrix-') ? asks.narrow : asks.wide);
      unnoticed.found += answers.length;
      const snapshot = await Snapshot.take(world.app.db);
      expect([...new Set(answers.flatMap(({ field, data }) => leaksIn(data, one, { snapshot, field })))]).toEqual([]);
    },
    PATIENCE,
  );

  it('has asked for something', () => {
    expect(asks.wide.length).toBeGreaterThan(100);
    expect(unnoticed.found).toBeGreaterThan(VIEWERS.length * 40);
  });
});

/** Catalogues, and what is told in whole to whoever may enter. */
const KNOWN_TO_ALL: ReadonlySet<string> = new Set([
  'Calendar',
  'CalendarVersion',
  'Announcement',
  'AuditCheck',
  'Category',
  'CategoryScheme',
  'DailyCheck',
  'DailyCheckPoint',
  'DeadLetter',
  'DepartmentKind',
  'DutyConflict',
  'ExportedFile',
  'Form',
  'IdentityProvider',
  'Kpi',
  'PeopleImportProblem',
  'CustomerImportProblem',
  'Position',
  'RevealedCustomer',
  'RevealedChannel',
  'RevealedPerson',
  'RoutingQueue',
  'SearchResult',
  'ServerProcess',
  'ServicePolicy',
  'ServicePolicyVersion',
  'ServiceTimer',
  'StaffTerm',
  'TicketState',
  'TicketType',
]);

describe('what may be seen', () => {
  it.each(VIEWERS)('comes back whole to %s: lists, their counts, node by node, lists in lists (DEP-25, ROL-07)', async (_, code) => {
    const { viewer, caller } = seatOf(code);
    await world.app.state.looks.flush();
    const snapshot = await Snapshot.take(world.app.db);
    const sight = new Sight(viewer, snapshot);
    for (const list of ROOT_LISTS.filter(({ permission }) => sight.holds(permission))) {
      const expected = [...snapshot.rows(list.table).keys()].filter((id) => list.sees(sight, id)).sort();
      expect([list.name, await listed(caller, list.name)]).toEqual([list.name, { ids: expected, totalCount: expected.length }]);
    }
    for (const nested of NESTED_LISTS.filter(({ permission }) => sight.holds(permission))) {
      for (const { parentId, ids, totalCount } of await nestedIn(caller, nested)) {
        const expected = nested.expected(sight, parentId).sort();
        expect([nested.name, parentId, ids, totalCount]).toEqual([nested.name, parentId, expected, expected.length]);
      }
    }
  });

  it.each(VIEWERS)('is found by %s by its id, and nothing else is (ROL-07, SYS-19)', async (_, code) => {
    const { viewer, caller } = seatOf(code);
    const snapshot = await Snapshot.take(world.app.db);
    for (const type of nodeTypes()) {
      const ids = idsOf(snapshot, type) ?? [];
      for (let at = 0; at < ids.length; at += 100) {
        const batch = ids.slice(at, at + 100);
        const { data } = await caller.run('query N($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: batch });
        const found = batch.filter((_id, index) => data.nodes[index] !== null);
        expect([type, found]).toEqual([type, batch.filter((id) => isNode(new Sight(viewer, snapshot), { type, id }))]);
      }
    }
  });
});

/** On its own a person is read by right only, and what was given by whoever may read roles and them. */
function isNode(sight: Sight, { type, id }: { readonly type: string; readonly id: string }): boolean {
  if (type === 'Person') return sight.person(id);
  if (type === 'RoleAssignment') return sight.holds('role:read') && sight.person(sight.row('role_assignment', id)?.person_id);
  return maySee(sight, { type, id });
}
