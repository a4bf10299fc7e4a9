import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { officeId } from '../calendar-inputs.js';
import { type ClerkWorld, openClerkWorld } from '../clerk-world.js';
import { required } from '../given.js';
import { KINDS, type Kind, NO_NODE } from '../id-kinds.js';
import { readyInputs } from '../ready-inputs.js';
import { documentFor, type IdPlace, idPlaces, rootFields, selectionsOf, variablesFor, withId } from '../schema-walk.js';
import { TestSocket } from '../test-socket.js';
import { COUNTING } from '../view-inputs.js';

const UNKNOWN = 'tkt_01ARZ3NDEKTSV4RRFFQ69G5FAV';
const PATIENCE = 60_000;

let world: ClerkWorld;

beforeAll(async () => {
  world = await openClerkWorld();
}, PATIENCE);
afterAll(() => world.close());

/** Root fields that find one thing of a catalogue, or a file that is no ticket's. */
const CATALOGUES: ReadonlySet<string> = new Set(['position', 'role', 'peopleImportCheck', 'customerImportCheck']);

/** A filter leaves out what is not there; it refuses nothing. */
const isOfFilter = ({ path }: IdPlace): boolean => path.includes('filter');

function kindOf({ path, field }: IdPlace): Kind {
  if (CATALOGUES.has(field.name)) return 'catalogue';
  return required(KINDS[path.at(-1) ?? ''], `kind for ${field.name}.${path.join('.')}: enter it in KINDS`);
}

/** For a place of any kind: one of each. */
function idsFor(place: IdPlace, from: ClerkWorld['own']): string[] {
  const kind = kindOf(place);
  if (kind === 'catalogue') return [];
  if (kind !== 'any') return [from[kind]];
  const named: unknown = Reflect.get(from, place.field.name);
  return typeof named === 'string' ? [named] : Object.values(from).filter((id) => !NO_NODE.test(id));
}

/** What the clerk is told of it, without what differs between any two requests. */
async function tell({ field }: IdPlace, variables: object, selection = selectionsOf(field.type, 1)[0]): Promise<object> {
  const { status, data, errors } = await world.clerk.run(documentFor(field, selection, Object.keys(variables)), variables);
  return { status, data, errors: errors?.map(({ message, extensions }) => ({ message, code: extensions.code })) };
}

describe('a foreign id in a query', () => {
  it.each(
    idPlaces(rootFields().filter(({ kind }) => kind === 'query')).map(
      (place) => [`${place.field.name}.${place.path.join('.')}`, place] as const,
    ),
  )('%s is answered like an unknown one', async (_, place) => {
    const given = { ...variablesFor(place.field), ...(await givenTo(place)) };
    const unknown = await tell(place, withId(given, place, UNKNOWN));
    expect(unknown).toMatchObject({ status: 200, errors: undefined });
    for (const id of idsFor(place, world.foreign)) expect(await tell(place, withId(given, place, id))).toEqual(unknown);
    for (const id of idsFor(place, world.own)) expect(await tell(place, withId(given, place, id))).not.toEqual(unknown);
  });

  /** What else a query wants before it looks at an id. */
  async function givenTo({ field: { name }, path: [argument = ''] }: IdPlace): Promise<object> {
    const given: Readonly<Record<string, () => object | Promise<object>>> = {
      'calendarImpact.department': async () => ({
        department: { departmentId: world.own.department, calendarId: await officeId(world.clerk) },
      }),
      'calendarImpact.calendar': () => ({ calendar: { code: 'depot', zhCN: '仓库', version: 0, weeks: [] } }),
      kpiValues: () => ({ input: figures() }),
      permissionExplain: () => ({ personId: world.own.person, permission: 'ticket:read' }),
      workflowDryRun: () => ({ input: { versionId: world.anyVersionId } }),
      customerMergeCheck: () => ({ keptId: world.own.customer, mergedId: world.own.customer }),
      roleAssignEffect: () => ({ personId: world.own.person, roleId: world.clerkRoleId }),
      departmentMovePreview: () => ({ departmentId: world.own.department }),
    };
    return (await (given[`${name}.${argument}`] ?? given[name])?.()) ?? {};
  }

  function figures(): object {
    const [from, to] = [-1, 1].map((days) => new Date(world.app.clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10));
    return { kpiKeys: ['created'], from, to, bucket: 'TOTAL', groupBy: 'NONE' };
  }
});

describe('a foreign id in a subscription', () => {
  it.each(
    idPlaces(rootFields().filter(({ kind }) => kind === 'subscription')).map(
      (place) => [`${place.field.name}.${place.path.join('.')}`, place] as const,
    ),
  )('%s is answered like an unknown one', async (_, place) => {
    const socket = await TestSocket.open(world.app.address, world.clerk.headers);
    const answers: unknown[] = [];
    for (const id of [UNKNOWN, ...idsFor(place, world.foreign)]) {
      const { data, errors } = await socket.subscribe(documentFor(place.field), withId({}, place, id)).first;
      answers.push({ data, errors: errors?.map(({ message, extensions }) => ({ message, code: extensions.code })) });
    }
    expect(answers).toEqual(answers.map(() => ({ data: undefined, errors: [{ message: expect.any(String), code: 'FORBIDDEN' }] })));
    socket.close();
  });
});

const READY = readyInputs(() => world);

describe('a foreign id in a mutation', () => {
  const all = idPlaces(rootFields().filter(({ kind }) => kind === 'mutation'));
  const places = all.filter((place) => !isOfFilter(place));
  const events = async () => Number((await world.app.db.read.rows('select count(*) from event'))[0]?.[0]);
  /** What has happened and what was written, as it is stored. */
  const history = async () => [
    ...(await world.app.db.read.rows('select * from event order by id')),
    ...(await world.app.db.read.rows('select * from ticket_message order by id')),
  ];

  it('is looked for in every place of the schema', () => {
    expect([...new Set(places.map(({ field }) => field.name))].sort()).toEqual(Object.keys(READY).sort());
  });

  it.each(all.filter(isOfFilter).map((place) => [`${place.field.name}.${place.path.join('.')}`, place] as const))(
    '%s finds nothing, like an unknown one',
    async (_, place) => {
      const { counted, input } = COUNTING[place.field.name] ?? { counted: 'file { count }', input: {} };
      const told = (id: string) => tell(place, withId({ input }, place, id), `${counted} userErrors { code }`);
      const unknown = await told(UNKNOWN);
      expect(unknown).toMatchObject({ status: 200, errors: undefined, data: { [place.field.name]: { userErrors: [] } } });
      for (const id of idsFor(place, world.foreign)) expect(await told(id)).toEqual(unknown);
      for (const id of idsFor(place, world.own)) expect(await told(id)).not.toEqual(unknown);
    },
  );

  it.each(Object.keys(READY))(
    '%s is refused like an unknown one and changes nothing; with the right ones it goes through and rewrites nothing that was',
    async (name) => {
      const here = places.filter(({ field }) => field.name === name);
      const variables = { input: await required(READY[name], name)() };
      const before = await events();
      for (const place of here) await refusesOthers(place, variables);
      expect(await events()).toBe(before);
      const told = await history();
      const done = await tell(required(here[0], name), variables);
      expect(done).toMatchObject({ status: 200, errors: undefined, data: { [name]: { userErrors: [] } } });
      const ids = new Set(told.map(([id]) => id));
      expect((await history()).filter(([id]) => ids.has(id))).toEqual(told);
    },
    PATIENCE,
  );

  /** Everything but the right id is answered as if it did not exist: of the wrong kind, out of sight, no id at all. */
  async function refusesOthers(place: IdPlace, variables: object): Promise<void> {
    const { field, path, isList } = place;
    const told = (id: string) => tell(place, withId(variables, place, id), 'userErrors { code field message }');
    const unknown = await told(UNKNOWN);
    const refusal = { code: 'NOT_FOUND', field: [...path.slice(1), ...(isList ? ['0'] : [])] };
    expect(unknown).toMatchObject({ status: 200, data: { [field.name]: { userErrors: [refusal] } } });
    const ofAnotherKind = kindOf(place) === 'ticket' ? world.own.customer : world.own.ticket;
    for (const id of [...idsFor(place, world.foreign), ofAnotherKind, 'nonsense']) expect(await told(id)).toEqual(unknown);
  }
});
