import { defineRemote, type RemoteModule } from '@shouwen/admin-contract';
import { waitFor } from '@testing-library/react';
import { mayWith } from './offers.rules.js';
import { RemoteHub } from './remote-hub.js';
import { createPanelRouter } from './router.js';

const remoteOf = (name: string, order: number): RemoteModule =>
  defineRemote({
    name,
    version: '1',
    nav: () => [{ id: name, label: { 'zh-CN': name }, icon: null, path: '', order }],
    routes: () => [{ index: true, element: <h1>{name}</h1> }],
  });

/** A panel with a desk and an insight that answer when they are told to. */
function panelAt(path: string) {
  window.history.replaceState(null, '', path);
  const answers = new Map<string, (remote: RemoteModule | Error) => void>();
  const hub = new RemoteHub({
    fetchRegistry: async () => ['desk', 'insight'].map((name) => ({ name, entry: `/remotes/${name}.js`, contract: '1' })),
    loadRemote: ({ name }) =>
      new Promise((resolve, reject) => {
        answers.set(name, (answer) => (answer instanceof Error ? reject(answer) : resolve(answer)));
      }),
    onReady: () => undefined,
    may: () => true,
  });
  void hub.start();
  const { router, retry } = createPanelRouter(hub, mayWith([]));
  const answer = async (name: string, what: RemoteModule | Error): Promise<void> => {
    await waitFor(() => expect(answers.has(name)).toBe(true));
    answers.get(name)?.(what);
    answers.delete(name);
  };
  const isAt = (place: string) =>
    waitFor(() => expect([router.state.location.pathname, router.state.navigation.state]).toEqual([place, 'idle']));
  return { hub, router, retry, answer, isAt };
}

describe('the way home', () => {
  it('leads to the first page once every remote is here, and not back to itself', async () => {
    const before = window.history.length;
    const { answer, isAt } = panelAt('/admin/');
    await answer('insight', remoteOf('insight', 60));
    await answer('desk', remoteOf('desk', 10));
    await isAt('/admin/desk');
    expect(window.history.length).toBe(before);
  });

  it('fetches nobody back who chose a page while a remote was still coming', async () => {
    const { router, answer, isAt } = panelAt('/admin/');
    await answer('insight', remoteOf('insight', 60));
    void router.navigate('/insight');
    await answer('desk', remoteOf('desk', 10));
    await isAt('/admin/insight');
    await new Promise((resolve) => setTimeout(resolve, 50));
    await isAt('/admin/insight');
  });

  it('stays where nothing can be opened', async () => {
    const { router, answer, isAt } = panelAt('/admin/');
    for (const name of ['desk', 'insight']) await answer(name, new Error('down'));
    await isAt('/admin/');
    expect(Object.values(router.state.loaderData)).toEqual([{ isRegistryKnown: true }]);
  });
});

describe('trying again', () => {
  const down = async () => {
    const panel = panelAt('/admin/insight');
    await panel.answer('desk', remoteOf('desk', 10));
    await panel.answer('insight', new Error('down'));
    await panel.isAt('/admin/insight');
    return panel;
  };

  it('opens the page that was asked for', async () => {
    const { router, retry, answer, isAt } = await down();
    const retried = retry('insight');
    await answer('insight', remoteOf('insight', 60));
    await retried;
    await isAt('/admin/insight');
    expect(router.state.matches.map(({ route }) => route.path)).toContain('insight');
  });

  it('fetches nobody back who has gone elsewhere meanwhile', async () => {
    const { router, retry, answer, isAt } = await down();
    const retried = retry('insight');
    await router.navigate('/desk');
    const { key } = router.state.location;
    await answer('insight', remoteOf('insight', 60));
    await retried;
    await isAt('/admin/desk');
    expect(router.state.location.key).toBe(key);
  });
});
