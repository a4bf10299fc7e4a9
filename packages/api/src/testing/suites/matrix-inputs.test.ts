import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { KINDS, type Kind } from '../id-kinds.js';
import { type Seated, seatEverybody, VIEWERS } from '../matrix/matrix-seats.js';
import type { MatrixWorld } from '../matrix/matrix-world.js';
import { maySee } from '../matrix/sees.js';
import { Sight } from '../matrix/sight.js';
import { Snapshot, type Table } from '../matrix/snapshot.js';
import { documentFor, type IdPlace, idPlaces, rootFields, selectionsOf, variablesFor, withId } from '../schema-walk.js';

const PATIENCE = 120_000;
/** The walk grows with the schema, the roles and the scopes. Computing is measured, not time: how busy the machine is with others says nothing. */
const MOST_COMPUTING_S = 80;
const UNKNOWN = 'tkt_01ARZ3NDEKTSV4RRFFQ69G5FAV';

let world: MatrixWorld;
let seatOf: (code: string) => Seated;
const began = process.cpuUsage();
beforeAll(async () => {
  ({ world, seatOf } = await seatEverybody());
  for (const [name, table] of Object.entries(CATALOGUES))
    words.set(name, String((await world.app.db.read.rows(`select id from ${table} order by id desc limit 1`))[0]?.[0]));
}, PATIENCE);
afterAll(() => world.app.close());

/** Where things of a kind lie, and as what they are seen; of a catalogue everybody sees everything. */
const PLACES_OF: Readonly<Partial<Record<Kind, readonly [Table, string]>>> = {
  ticket: ['ticket', 'Ticket'],
  file: ['ticket_file', 'TicketFile'],
  upload: ['stored_file', 'StoredFile'],
  customer: ['customer', 'Customer'],
  department: ['department', 'Department'],
  person: ['person', 'Person'],
  membership: ['membership', 'Membership'],
  session: ['session', 'Session'],
  token: ['api_token', 'ApiToken'],
  event: ['audit_entry', 'AuditEvent'],
  filter: ['audit_filter', 'AuditFilter'],
  consent: ['consent', 'Consent'],
  reply: ['quick_reply', 'QuickReply'],
  notification: ['notification', 'Notification'],
  escalation: ['escalation', 'Escalation'],
  macro: ['macro', 'Macro'],
  view: ['saved_view', 'SavedView'],
  document: ['company_document', 'CompanyDocument'],
  assignment: ['role_assignment', 'RoleAssignment'],
  merge: ['customer_merge', 'CustomerMerge'],
  twin: ['customer_twin', 'CustomerTwin'],
  product: ['customer_product', 'CustomerProduct'],
  card: ['loyalty_card', 'LoyaltyCard'],
  record: ['customer_record', 'CustomerRecord'],
  promise: ['customer_promise', 'CustomerPromise'],
};

const kindOf = ({ path }: IdPlace): Kind | undefined => KINDS[path.findLast((part) => part !== '0') ?? ''];
const MUTATIONS = rootFields().filter(({ kind, isPublic, name }) => kind === 'mutation' && !isPublic && !name.endsWith('Export'));
const PLACES = idPlaces(MUTATIONS).filter((place) => PLACES_OF[kindOf(place) ?? 'any']);

/** Of what somebody neither sees nor reaches by the right that the act asks for, the first and the last. */
function unseen(place: IdPlace, sight: Sight): string[] {
  const [table, type] = PLACES_OF[kindOf(place) ?? 'any'] ?? [];
  if (!table || !type) return [];
  const isHidden = (id: string) => !maySee(sight, { type, id }) && !isReached(place, sight, { table, id });
  const hidden = [...sight.rows(table).keys()].filter(isHidden);
  return [...new Set([hidden.at(0), hidden.at(-1)])].filter((id) => id !== undefined);
}

/**
 * Some acts lead to what their own right reaches, read or not: sessions of others are ended and masked contacts shown by it. And everybody
 * may name themselves.
 */
function isReached({ field }: IdPlace, sight: Sight, { table, id }: { readonly table: Table; readonly id: string }): boolean {
  if (table === 'person') return sight.isMe(id);
  if (field.name === 'customerReveal') return sight.customer(id, 'customer:reveal');
  if (field.name !== 'sessionRevoke' && !field.name.startsWith('apiToken')) return false;
  const person = sight.row('person', sight.row(table, id)?.person_id);
  const permission = field.name === 'sessionRevoke' ? 'session:revoke' : 'api-token:manage';
  return sight.reaches(permission, person?.department_id, person?.id);
}

/** Where a catalogue lies, of which anything does. */
const CATALOGUES: Readonly<Record<string, string>> = {
  roleId: 'role',
  sourceRoleId: 'role',
  positionId: 'staff_position',
  typeId: 'ticket_type',
};
const words = new Map<string, string>();

const idAt = (variables: object, path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, part) => (inside === undefined ? undefined : Reflect.get(Object(inside), part)), variables);

/** What an act needs beside the id in question is there and within reach, so that it is this one that decides. */
function readyFor(place: IdPlace, sight: Sight): Record<string, unknown> {
  let ready = variablesFor(place.field);
  for (const beside of idPlaces([place.field])) {
    const isNeeded = idAt(ready, beside.path) !== undefined && beside.path.join() !== place.path.join();
    const id = words.get(beside.path.at(-1) ?? '') ?? reached(beside, sight);
    if (isNeeded && id !== undefined) ready = withVersion(withId(ready, beside, id), sight.row(tableOf(beside), id)?.version);
  }
  return ready;
}

function withVersion(variables: Record<string, unknown>, version: unknown): Record<string, unknown> {
  const input = Object(variables.input);
  return 'version' in input && version !== undefined ? { ...variables, input: { ...input, version } } : variables;
}

const tableOf = (place: IdPlace): Table => PLACES_OF[kindOf(place) ?? 'any']?.[0] ?? 'ticket';

/** Something that is in sight and within reach of the right that the act asks for. */
function reached(place: IdPlace, sight: Sight): string | undefined {
  const [table, type] = PLACES_OF[kindOf(place) ?? 'any'] ?? [];
  const permission = place.field.permissions.find((one) => sight.holds(one));
  if (!table || !type) return undefined;
  return [...sight.rows(table).keys()].find((id) => maySee(sight, { type, id }) && reaches(sight, { table, id, permission }));
}

interface Reached {
  readonly table: Table;
  readonly id: string;
  readonly permission: string | undefined;
}

function reaches(sight: Sight, { table, id, permission }: Reached): boolean {
  if (permission === undefined) return true;
  if (table === 'ticket') return sight.ticket(id, permission);
  if (table === 'customer') return sight.customer(id, permission);
  if (table === 'company_document') return sight.reaches(permission, sight.row(table, id)?.department_id);
  if (table === 'department') return sight.reaches(permission, id);
  return table !== 'person' || (sight.reaches(permission, sight.row('person', id)?.department_id) && !sight.isMe(id));
}

async function tell({ caller }: Seated, { field }: IdPlace, variables: object): Promise<object> {
  const { status, data, errors } = await caller.run(documentFor(field, selectionsOf(field.type, 1)[0]), variables);
  return { status, data, errors: errors?.map(({ message, extensions }) => ({ message, code: extensions.code })) };
}

/** Once with nothing else that fits, once with everything else in order: then this id decides, the last one of a list. */
async function hidesIn(place: IdPlace, one: Seated, sight: Sight): Promise<void> {
  const ids = unseen(place, sight);
  if (ids.length === 0) return;
  const where = `${place.field.name}.${place.path.join('.')}`;
  const first = place.isList ? (reached(place, sight) ?? []) : [];
  const put = (given: object, id: string) => withId(given, place, [first, id].flat());
  for (const given of [variablesFor(place.field), readyFor(place, sight)]) {
    const unknown = await tell(one, place, put(given, UNKNOWN));
    for (const id of ids) expect([where, await tell(one, place, put(given, id))]).toEqual([where, unknown]);
  }
}

const events = async () => Number((await world.app.db.read.rows('select count(*) from event'))[0]?.[0]);

describe('every id in every input', () => {
  it('has a kind: a new name must be entered in id-kinds', () => {
    expect(idPlaces(MUTATIONS).filter((place) => kindOf(place) === undefined)).toEqual([]);
    expect(PLACES.length).toBeGreaterThan(40);
  });

  it.each(VIEWERS)(
    'is answered to %s like an unknown one while what it names is out of sight, and nothing happens (ROL-07)',
    async (_, code) => {
      const one = seatOf(code);
      const sight = new Sight(one.viewer, await Snapshot.take(world.app.db));
      const before = await events();
      const open = PLACES.filter(({ field }) => field.permissions.length === 0 || field.permissions.some((one) => sight.holds(one)));
      for (const place of open) await hidesIn(place, one, sight);
      expect(await events()).toBe(before);
    },
    PATIENCE,
  );

  it('takes no more computing than everybody waits for', () => {
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1_000_000).toBeLessThan(MOST_COMPUTING_S);
  });
});
