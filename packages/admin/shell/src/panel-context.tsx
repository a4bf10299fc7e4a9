import { useViewer } from '@shouwen/admin-kit';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { Connection } from './client/connection.js';
import type { PageTabs } from './frame/page-tabs.js';
import { createActionsOf, mayWith, navOf } from './hub/offers.rules.js';
import { arrivedOf, type RemoteHub, type RemoteState } from './hub/remote-hub.js';

/** What the shell's own parts share; remotes see only the kit's hub. */
export interface Panel {
  readonly hub: RemoteHub;
  readonly tabs: PageTabs;
  readonly connection: Connection;
  retry(name: string): Promise<void>;
}

const Context = createContext<Panel | null>(null);
export const PanelProvider = Context.Provider;

export function usePanel(): Panel {
  const panel = useContext(Context);
  if (panel === null) throw new Error('there is no panel');
  return panel;
}

export function useRemoteStates(): readonly RemoteState[] {
  const { hub } = usePanel();
  return useSyncExternalStore(hub.subscribe, hub.states);
}

/** What the remotes that have arrived offer to this viewer. */
export function useOffers() {
  const states = useRemoteStates();
  const viewer = useViewer();
  const { permissions } = viewer;
  return useMemo(() => {
    const may = mayWith(permissions);
    const remotes = arrivedOf(states);
    return { remotes, nav: navOf(remotes, may), create: createActionsOf(remotes, may), may };
  }, [states, permissions]);
}
