import { loadMessages, SkeletonRows } from '@shouwen/admin-kit';
import { createBrowserRouter, Navigate, type RouteObject, redirect, replace } from 'react-router';
import { Home } from '../frame/Home.js';
import { RemoteFrame } from '../frame/RemoteFrame.js';
import { RemoteMissing } from '../frame/RemoteMissing.js';
import { RouteFailure } from '../frame/RouteFailure.js';
import { Shell } from '../frame/Shell.js';
import { type May, navOf } from './offers.rules.js';
import { arrivedOf, type RemoteHub, type RemoteState } from './remote-hub.js';
import { BASENAME, remoteNameOf, withoutBase } from './remote-name.rules.js';

export interface PanelRouter {
  readonly router: ReturnType<typeof createBrowserRouter>;
  /** Loads a remote that failed once more and, when it came, goes where the person wanted to go. */
  retry(name: string): Promise<void>;
}

/** Routes of remotes join when they are first wanted; a remote that does not come leaves the `*` route with its card. */
export function createPanelRouter(hub: RemoteHub, may: May): PanelRouter {
  const joined = new Set<string>();

  const routesOf = (state: RemoteState | null): RouteObject[] => {
    if (state?.status !== 'ready' || joined.has(state.remote.name)) return [];
    const { name, messages, routes } = state.remote;
    // As a loader the catalogue travels beside the page's own code instead of before it.
    const loader = async () => messages && (await loadMessages(name, messages));
    const frame = { element: <RemoteFrame name={name} />, errorElement: <RouteFailure />, loader, shouldRevalidate: () => false };
    const children = routes();
    joined.add(name);
    return [{ path: name, ...frame, children }];
  };

  /**
   * To the first page the viewer may see, once every remote has said what it offers. As a step of the router's own it ends when the person
   * chooses a page meanwhile.
   */
  const leadHome = async () => {
    const isRegistryKnown = await hub.start();
    const [first] = navOf(arrivedOf(hub.states()), may);
    if (first === undefined) return { isRegistryKnown };
    return router.state.initialized ? redirect(first.to) : replace(first.to);
  };

  const router = createBrowserRouter(
    [
      {
        id: 'root',
        path: '/',
        element: <Shell />,
        errorElement: <RouteFailure />,
        hydrateFallbackElement: <Shell />,
        children: [
          { index: true, element: <Home />, loader: leadHome, hydrateFallbackElement: <SkeletonRows rows={12} /> },
          { path: 'search', lazy: async () => ({ Component: (await import('../palette/SearchPage.js')).SearchPage }) },
          { path: 'account', element: <Navigate to="/account/security" replace /> },
          { path: 'account/profile', lazy: async () => ({ Component: (await import('../account/ProfilePage.js')).ProfilePage }) },
          {
            path: 'account/notifications',
            lazy: async () => ({ Component: (await import('../notifications/NotificationsPage.js')).NotificationsPage }),
          },
          { path: 'account/security', lazy: async () => ({ Component: (await import('../account/SecurityPage.js')).SecurityPage }) },
          { path: 'account/sign-ins', lazy: async () => ({ Component: (await import('../account/SignInsPage.js')).SignInsPage }) },
          { path: 'account/about', lazy: async () => ({ Component: (await import('../organisation/AboutPage.js')).AboutPage }) },
          { path: 'account/sessions', lazy: async () => ({ Component: (await import('../account/SessionsPage.js')).SessionsPage }) },
          { path: 'account/tokens', lazy: async () => ({ Component: (await import('../account/TokensPage.js')).TokensPage }) },
          { path: '*', element: <RemoteMissing /> },
        ],
      },
    ],
    {
      basename: BASENAME,
      async patchRoutesOnNavigation({ path, patch }) {
        // What fails here is shown by the card of the `*` route; a later navigation tries again by itself.
        const routes = routesOf(await hub.load(remoteNameOf(path)));
        if (routes.length > 0) patch('root', routes);
      },
    },
  );

  return {
    router,
    async retry(name) {
      const routes = routesOf(await hub.retry(name));
      if (routes.length === 0) return;
      router.patchRoutes('root', routes);
      const { location, navigation } = router.state;
      const { pathname, search, hash } = location;
      // Whoever has gone elsewhere meanwhile is not fetched back.
      if (navigation.state !== 'idle' || remoteNameOf(pathname) !== name) return;
      // The router adds its basename again, so it must not be in the path.
      await router.navigate({ pathname: withoutBase(pathname), search, hash }, { replace: true });
    },
  };
}
