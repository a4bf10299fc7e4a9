import type { RegistryEntry, RemoteModule } from '@shouwen/admin-contract';
import { defineRemote } from '@shouwen/admin-contract';
import { activeNav, createActionsOf, hitPath, navOf, pathIn } from './offers.rules.js';
import { RemoteHub } from './remote-hub.js';
import { remoteNameOf } from './remote-name.rules.js';

const entry = (name: string, extra: Partial<RegistryEntry> = {}): RegistryEntry => ({
  name,
  entry: `/remotes/${name}/remote.js`,
  contract: '1',
  ...extra,
});
const remoteOf = (name: string, order = 10): RemoteModule =>
  defineRemote({
    name,
    version: '1',
    nav: () => [{ id: name, label: { 'zh-CN': name }, icon: null, path: '', order, permission: `${name}:read` }],
    create: () => [{ id: 'new', label: { 'zh-CN': '新建' }, path: '?dialog=create', order }],
    routes: () => [],
    openHit: ({ kind, id }) => (kind === name.toUpperCase() ? `tickets/${id}` : null),
  });

/** A network in which the named remotes are down. */
function hubWith(down: Set<string>, entries: () => RegistryEntry[] = () => [entry('desk'), entry('insight')]) {
  const asked: string[] = [];
  const ready: string[] = [];
  const hub = new RemoteHub({
    fetchRegistry: async () => entries(),
    loadRemote: async ({ name, entry: address }, attempt) => {
      asked.push(`${address}#${attempt}`);
      if (down.has(name)) throw new Error(`${name} is down`);
      return remoteOf(name);
    },
    onReady: ({ name }) => ready.push(name),
    may: (permission) => permission !== 'secret:read',
  });
  return { hub, asked, ready };
}

const statuses = (hub: RemoteHub) => hub.states().map(({ entry: { name }, status }) => `${name} ${status}`);

describe('the hub', () => {
  it('keeps every other remote when one is down', async () => {
    const { hub, ready } = hubWith(new Set(['insight']));
    expect(await hub.start()).toBe(true);
    expect(statuses(hub)).toEqual(['desk ready', 'insight failed']);
    expect(ready).toEqual(['desk']);
  });

  it('loads a remote once, however many ask', async () => {
    const { hub, asked } = hubWith(new Set());
    await Promise.all([hub.start(), hub.load('desk'), hub.load('desk')]);
    expect(asked.filter((address) => address.includes('desk'))).toHaveLength(1);
  });

  it('asks the registry again on a retry, since a deploy moved the file, and under another address', async () => {
    const down = new Set(['insight']);
    let address = '/old.js';
    const { hub, asked } = hubWith(down, () => [entry('insight', { entry: address })]);
    await hub.start();
    down.clear();
    address = '/new.js';
    expect((await hub.retry('insight'))?.status).toBe('ready');
    expect(asked).toEqual(['/old.js#0', '/new.js#1']);
  });

  it('does not even load what the viewer may not see (SYS-03)', async () => {
    const { hub, asked } = hubWith(new Set(), () => [entry('desk'), entry('audit', { permission: 'secret:read' })]);
    await hub.start();
    expect(statuses(hub)).toEqual(['desk ready']);
    expect(asked).toHaveLength(1);
    expect(await hub.load('audit')).toBeNull();
  });

  it('knows when there was no registry, and finds it later', async () => {
    let isUp = false;
    const { hub } = hubWith(new Set(), () => {
      if (!isUp) throw new Error('no network');
      return [entry('desk')];
    });
    expect(await hub.start()).toBe(false);
    isUp = true;
    expect((await hub.load('desk'))?.status).toBe('ready');
  });
});

describe('what remotes offer', () => {
  const remotes = [remoteOf('insight', 60), remoteOf('desk', 10)];
  const all = () => true;

  it('stands in the order of the remotes and only for those who may (SYS-03)', () => {
    expect(navOf(remotes, all).map(({ to }) => to)).toEqual(['/desk', '/insight']);
    expect(navOf(remotes, (permission) => permission === 'insight:read').map(({ to }) => to)).toEqual(['/insight']);
    expect(createActionsOf(remotes, all).map(({ to }) => to)).toEqual(['/desk?dialog=create', '/insight?dialog=create']);
  });

  it.each([
    ['', '/desk'],
    ['customers', '/desk/customers'],
    ['/customers', '/desk/customers'],
    ['?view=mine', '/desk?view=mine'],
  ])('%s is at %s', (path, expected) => expect(pathIn('desk', path)).toBe(expected));

  it('marks the nearest entry of a page', () => {
    const nav = [
      { to: '/desk', id: 'inbox' },
      { to: '/desk/customers', id: 'customers' },
    ].map((item) => ({ ...item, remote: 'desk', label: { 'zh-CN': item.id }, icon: null, path: '', order: 1 }));
    expect(activeNav(nav, '/desk/customers/cus_1')?.id).toBe('customers');
    expect(activeNav(nav, '/desk/tickets/tkt_1')?.id).toBe('inbox');
    expect(activeNav(nav, '/deskless')).toBeUndefined();
  });

  it('opens a hit with the remote that knows it', () => {
    expect(hitPath(remotes, { kind: 'DESK', id: 't1' })).toBe('/desk/tickets/t1');
    expect(hitPath(remotes, { kind: 'ELSE', id: 't1' })).toBeNull();
  });

  it('finds the remote of an address with or without the base', () => {
    expect(remoteNameOf('/admin/desk/tickets/t1')).toBe('desk');
    expect(remoteNameOf('/desk')).toBe('desk');
    expect(remoteNameOf('/admin')).toBe('');
  });
});

describe('a remote that never answers', () => {
  it('fails after ten seconds, so that the others need not wait', async () => {
    jest.useFakeTimers();
    const hub = new RemoteHub({
      fetchRegistry: async () => [entry('slow')],
      loadRemote: () => new Promise(() => undefined),
      onReady: () => undefined,
      may: () => true,
    });
    const started = hub.start();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(await started).toBe(true);
    expect(hub.states()[0]).toMatchObject({ status: 'failed', error: new Error('slow did not answer within 10 s') });
    jest.useRealTimers();
  });
});
