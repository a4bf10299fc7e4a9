import { ApolloProvider } from '@apollo/client/react';
import { createCache, createClient, type Hub, KitRoot, setHouseZone, setOwnZone, startI18n, type Viewer } from '@shouwen/admin-kit';
import { preferLanguage } from '@shouwen/admin-kit/preferences';
import { type ReactNode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { SessionGuard } from './account/SessionGuard.js';
import { createConnection, onRecovery } from './client/connection.js';
import { createSignal, type Signal } from './client/signal.js';
import { createSocket } from './client/socket.js';
import { createPageTabs } from './frame/page-tabs.js';
import { fetchRegistry } from './hub/fetch-registry.js';
import { loadRemote } from './hub/load-remote.js';
import { fillsOf, mayWith } from './hub/offers.rules.js';
import { arrivedOf, RemoteHub } from './hub/remote-hub.js';
import { createPanelRouter } from './hub/router.js';
import { type Panel, PanelProvider } from './panel-context.js';

const MESSAGES = {
  'zh-CN': () => import('./locales/zh-CN.js').then((m) => m.messages),
  'zh-TW': () => import('./locales/zh-TW.js').then((m) => m.messages),
  en: () => import('./locales/en.js').then((m) => m.messages),
};

/** The signed-in half of the panel: wires client, hub, router and frame together and renders them. */
export async function startApp(element: Element, viewer: Viewer, timeZone: string): Promise<void> {
  setHouseZone(timeZone);
  setOwnZone(viewer.person.timeZone);
  preferLanguage(viewer.language);
  const signedOut = createSignal();
  const connection = createConnection();
  const cache = createCache();
  const client = createClient({
    uri: '/graphql',
    cache,
    socket: createSocket(signedOut.raise),
    fetch: connection.fetch,
    onSignedOut: signedOut.raise,
  });
  onRecovery(connection, () => void client.refetchQueries({ include: 'active' }));
  const may = mayWith(viewer.permissions);
  const hub = new RemoteHub({
    fetchRegistry,
    loadRemote,
    may,
    onReady: ({ typePolicies }) => typePolicies && cache.policies.addTypePolicies(typePolicies),
  });
  void hub.start();
  await startI18n(viewer.language, { shell: MESSAGES });
  const { router, retry } = createPanelRouter(hub, may);
  const panel: Panel = { hub, tabs: createPageTabs(sessionStorage), connection, retry };
  const kitHub: Hub = {
    reportPage(page) {
      document.title = page.title;
      panel.tabs.report(page, router.state.location.search);
    },
    fills: (slot) => fillsOf(arrivedOf(hub.states()), slot, may),
  };
  createRoot(element).render(
    <ApolloProvider client={client}>
      <KitRoot viewer={viewer} hub={kitHub}>
        <PanelProvider value={panel}>
          <RouterProvider router={router} />
          <Guarded signedOut={signedOut} />
        </PanelProvider>
      </KitRoot>
    </ApolloProvider>,
  );
}

function Guarded({ signedOut }: { readonly signedOut: Signal }): ReactNode {
  const isRaised = useSyncExternalStore(signedOut.subscribe, signedOut.isRaised);
  return isRaised ? <SessionGuard onRenewed={signedOut.lower} /> : null;
}
