import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Permission } from '@shouwen/shared';
import { type Seated, seatEverybody, VIEWERS } from '../matrix/matrix-seats.js';
import type { MatrixWorld } from '../matrix/matrix-world.js';
import { Sight } from '../matrix/sight.js';
import { Snapshot, type Table } from '../matrix/snapshot.js';
import { rootFields } from '../schema-walk.js';
import { type Subscribed, TestSocket } from '../test-socket.js';

const PATIENCE = 120_000;

let world: MatrixWorld;
let seatOf: (code: string) => Seated;
beforeAll(async () => {
  ({ world, seatOf } = await seatEverybody());
}, PATIENCE);
afterAll(() => world.app.close());

interface Export {
  readonly field: string;
  readonly permission: Permission;
  readonly table: Table;
  /** What the first cell of a row holds. */
  readonly key: string;
  sees(sight: Sight, id: string): boolean;
}

/** What may be read and what may be taken out are asked both. */
const EXPORTS: readonly Export[] = [
  {
    field: 'ticketExport',
    permission: 'ticket:export',
    table: 'ticket',
    key: 'number',
    sees: (s, id) => s.ticket(id) && s.ticket(id, 'ticket:export'),
  },
  {
    field: 'customerExport',
    permission: 'customer:export',
    table: 'customer',
    key: 'id',
    sees: (s, id) => s.customer(id) && s.customer(id, 'customer:export'),
  },
  ofCustomers('customerRecordExport', 'customer_record'),
  ofCustomers('pointsExport', 'points_entry'),
  ofCustomers('contactConsentExport', 'contact_consent'),
  ofCustomers('customerProductExport', 'customer_product'),
  {
    field: 'promiseExport',
    permission: 'ticket:export',
    table: 'customer_promise',
    key: 'id',
    sees: (s, id) => {
      const ticketId = s.row('customer_promise', id)?.ticket_id;
      return s.ticket(ticketId) && s.ticket(ticketId, 'ticket:export');
    },
  },
  { field: 'auditExport', permission: 'audit:export', table: 'audit_entry', key: 'place', sees: auditExported },
  {
    field: 'peopleExport',
    permission: 'person:export',
    table: 'person',
    key: 'account',
    sees: (s, id) => s.person(id) && s.reaches('person:export', s.row('person', id)?.department_id),
  },
  {
    field: 'departmentExport',
    permission: 'department:export',
    table: 'department',
    key: 'code',
    sees: (s, id) => s.department(id) && s.reaches('department:export', id),
  },
];

/** What hangs on customers leaves with those that may be seen and taken out. */
function ofCustomers(field: string, table: Table): Export {
  return {
    ...{ field, table, permission: 'customer:export', key: 'id' },
    sees(sight, id) {
      const customerId = sight.row(table, id)?.customer_id;
      return sight.customer(customerId) && sight.customer(customerId, 'customer:export');
    },
  };
}

function auditExported(sight: Sight, id: string): boolean {
  const entry = sight.row('audit_entry', id);
  return ['audit:read', 'audit:export'].every((permission) => sight.reaches(permission, entry?.department_id, entry?.actor_id));
}

/** The file that a mutation opens or answers; null when it is refused. */
async function fileFor({ caller }: Seated, { field }: Export): Promise<string | null> {
  const isText = field === 'peopleExport' || field === 'departmentExport';
  const asked = rootFields()
    .find(({ name }) => name === field)
    ?.args.find(({ name }) => name === 'input');
  const type = String(asked?.type);
  const document = `mutation E($input: ${type}) { ${field}(input: $input) { ${isText ? 'csv' : 'file { url }'} userErrors { code } } }`;
  const { data } = await caller.run(document, { input: {} });
  const payload = data?.[field];
  if (!payload || payload.userErrors.length > 0) return null;
  if (isText) return payload.csv;
  const answer = await fetch(`${world.app.address}${payload.file.url}`, { headers: caller.headers });
  expect(answer.status).toBe(200);
  return answer.text();
}

describe('every export', () => {
  it('is known to this suite', () => {
    const fields = rootFields().filter(({ kind, name }) => kind === 'mutation' && name.endsWith('Export'));
    expect(fields.map(({ name }) => name).sort()).toEqual(EXPORTS.map(({ field }) => field).sort());
  });

  it.each(VIEWERS)('hands %s exactly what both rights reach, and nothing that is masked (SEC-08, DEP-25)', async (_, code) => {
    const one = seatOf(code);
    for (const list of EXPORTS) {
      await world.app.settle();
      const snapshot = await Snapshot.take(world.app.db);
      const sight = new Sight(one.viewer, snapshot);
      const text = await fileFor(one, list);
      if (!sight.holds(list.permission) || one.viewer.looker) {
        expect([list.field, text]).toEqual([list.field, null]);
        continue;
      }
      const rows = [...snapshot.rows(list.table)];
      const firsts = new Set((text ?? '').split(/[\r\n]+/).map((line) => line.split(',')[0]?.replaceAll('"', '')));
      const found = rows.filter(([, row]) => firsts.has(String(row[list.key]))).map(([id]) => id);
      expect([list.field, found.sort()]).toEqual([
        list.field,
        rows
          .map(([id]) => id)
          .filter((id) => list.sees(sight, id))
          .sort(),
      ]);
      const sung = world.canaries.filter((canary) => text?.includes(canary.text) && !canary.mayRead(sight));
      expect(sung.map(({ about }) => about)).toEqual([]);
    }
  });

  it('is fetched by nobody but whoever asked for it', async () => {
    const document = 'mutation { ticketExport(input: {}) { file { url } } }';
    const { url } = (await seatOf('scope-all').caller.run(document)).data.ticketExport.file;
    const { headers } = seatOf('scope-department').caller;
    expect((await fetch(`${world.app.address}${url}`, { headers })).status).toBe(404);
  });
});

describe('every file of a ticket', () => {
  const url = (ticketId: unknown, fileId: string) => `${world.app.address}/files/tickets/${ticketId}/${fileId}`;

  it.each(VIEWERS)('is handed to %s where they see the ticket, and is not there for them elsewhere (SEC-04, SEC-08)', async (_, code) => {
    const { viewer, caller } = seatOf(code);
    const snapshot = await Snapshot.take(world.app.db);
    const sight = new Sight(viewer, snapshot);
    const inSight = [...snapshot.rows('ticket').keys()].find((id) => sight.ticket(id)) ?? 'tkt_0';
    const files = [...snapshot.rows('ticket_file').values()];
    expect(files.length).toBeGreaterThan(8);
    for (const { id, ticket_id: ticketId } of files) {
      const isSeen = sight.ticket(ticketId);
      const got = await fetch(url(ticketId, String(id)), { headers: caller.headers });
      expect([id, got.status]).toEqual([id, isSeen ? 200 : 404]);
      // By way of a ticket that they do see it is not reached either.
      if (!isSeen) expect((await fetch(url(inSight, String(id)), { headers: caller.headers })).status).toBe(404);
    }
  });
});

const NOTE = 'mutation N($input: TicketNoteAddInput!) { ticketNoteAdd(input: $input) { userErrors { code } } }';
const PRESENCE = 'mutation P($input: PresenceSetInput!) { presenceSet(input: $input) { userErrors { code } } }';

describe('every subscription', () => {
  it('is known to this suite', () => {
    const fields = rootFields().filter(({ kind }) => kind === 'subscription');
    expect(fields.map(({ name }) => name).sort()).toEqual([
      'noticesChanged',
      'notificationBoxChanged',
      'presenceChanged',
      'ticketChanged',
      'ticketsChanged',
    ]);
  });

  it(
    'tells each viewer what happens in their sight, and of nothing else (SYS-19, ROL-07)',
    async () => {
      const snapshot = await Snapshot.take(world.app.db);
      const listening = await Promise.all(VIEWERS.map(async ([, code]) => listen(seatOf(code))));
      const ticketIds = [...snapshot.rows('ticket').keys()];
      const { caller } = seatOf('scope-all');
      for (const ticketId of ticketIds) await caller.run(NOTE, { input: { ticketId, body: '听得到吗', audience: 'INTERNAL' } });
      for (const { account } of world.things.values()) await (await world.app.signIn(account)).run(PRESENCE, { input: { choice: 'BUSY' } });
      const shown = [...world.things.values()].map(({ personId }) => personId);
      const told = listening.map(({ one, socket, tickets, people }) => {
        const sight = new Sight(one.viewer, snapshot);
        const present = sight.holds('person:read') ? shown.filter((id) => sight.record(id)).sort() : [];
        const expected = [ticketIds.filter((id) => sight.ticket(id)).sort(), present];
        const soFar = () => [heard(tickets, 'ticketsChanged', 'ticketId'), heard(people, 'presenceChanged', 'id')];
        return { viewer: one.viewer.name, socket, expected, soFar };
      });
      await whenQuiet(
        listening.flatMap(({ tickets, people }) => [tickets, people]),
        () => told.every(({ expected, soFar }) => soFar().flat().length >= expected.flat().length),
      );
      for (const { viewer, socket, expected, soFar } of told) {
        expect([viewer, ...soFar()]).toEqual([viewer, ...expected]);
        socket.close();
      }
    },
    PATIENCE,
  );
});

const ANNOUNCE =
  'mutation A($input: AnnouncementCreateInput!) { announcementCreate(input: $input) { announcement { id } userErrors { code } } }';
const NOTICES = 'subscription { noticesChanged { announcements { id } } }';

describe('what is announced', () => {
  it(
    'is heard by everybody it is meant for, and by nobody else (SYS-26, ROL-07)',
    async () => {
      const held = new Map<unknown, unknown[]>();
      for (const { person_id, role_id } of (await Snapshot.take(world.app.db)).rows('role_assignment').values())
        held.set(person_id, [...(held.get(person_id) ?? []), role_id]);
      const roleId = String(held.get(seatOf('scope-department').viewer.personId)?.[0]);
      const listening = await Promise.all(
        VIEWERS.map(async ([, code]) => {
          const { viewer, caller } = seatOf(code);
          const socket = await TestSocket.open(world.app.address, caller.headers);
          const notices = socket.subscribe(NOTICES);
          await socket.stands();
          return { viewer, socket, notices };
        }),
      );
      const announced = async (more: object): Promise<string> => {
        const input = { level: 'INFO', texts: { zhCN: '公告' }, isDismissible: true, ...more };
        return (await seatOf('scope-all').caller.run(ANNOUNCE, { input })).data.announcementCreate.announcement.id;
      };
      const some = await announced({ roleIds: [roleId] });
      const later = new Date(world.app.clock.now().getTime() + 3_600_000);
      await announced({ startsAt: later });
      const all = await announced({});
      const told = ({ received }: Subscribed): string[] => {
        const notices = received.flatMap(({ data }) => Object(data?.noticesChanged).announcements ?? []);
        return [...new Set<string>(notices.map(({ id }: { id: string }) => id))].sort();
      };
      await whenQuiet(
        listening.map(({ notices }) => notices),
        () => listening.every(({ notices }) => told(notices).includes(all)),
      );
      for (const { viewer, socket, notices } of listening) {
        const meant = held.get(viewer.personId)?.includes(roleId) ? [some, all] : [all];
        expect([viewer.name, told(notices)]).toEqual([viewer.name, meant.sort()]);
        socket.close();
      }
    },
    PATIENCE,
  );
});

interface Listening {
  readonly one: Seated;
  readonly socket: TestSocket;
  readonly tickets: Subscribed;
  readonly people: Subscribed;
}

async function listen(one: Seated): Promise<Listening> {
  const socket = await TestSocket.open(world.app.address, one.caller.headers);
  const tickets = socket.subscribe('subscription { ticketsChanged { ticketId ticket { id } } }');
  const people = socket.subscribe('subscription { presenceChanged { person { id } } }');
  await socket.stands();
  return { one, socket, tickets, people };
}

const ENOUGH_MS = 30_000;

/** What is awaited has come, however long a busy machine takes for it, and then nothing more for a while. */
async function whenQuiet(subscribed: readonly Subscribed[], isThere: () => boolean): Promise<void> {
  for (const began = performance.now(); !isThere() && performance.now() - began < ENOUGH_MS; ) await sleep(50);
  const count = () => subscribed.reduce((sum, { received }) => sum + received.length, 0);
  for (let [before, calm] = [-1, 0]; calm < 8; await sleep(100)) {
    calm = count() === before ? calm + 1 : 0;
    before = count();
  }
}

/** Whose ids were heard of; what came with them is theirs. */
function heard({ received }: Subscribed, field: string, key: string): string[] {
  const said = received.filter(({ errors }) => !errors).map(({ data }) => Object(data?.[field]));
  for (const { ticketId, ticket } of said) if (ticketId) expect(ticket).toEqual({ id: ticketId });
  return [...new Set(said.map((one) => String(one[key] ?? one.person?.[key])))].sort();
}
