import type { SlotFill } from '@shouwen/admin-contract';
import { createContext, type ReactNode, useContext, useEffect } from 'react';
import { useLocation } from 'react-router';

export interface Page {
  readonly path: string;
  readonly title: string;
}

/** What the shell does for remotes; the kit only names it, so that remotes never see the shell. */
export interface Hub {
  reportPage(page: Page): void;
  fills(slot: string): readonly SlotFill[];
}

const NO_HUB: Hub = { reportPage: () => undefined, fills: () => [] };
const Context = createContext<Hub>(NO_HUB);
export const HubProvider = Context.Provider;

/** Names the page: the document's title and its tab in the top bar. Every page calls it once. */
export function usePage({ title }: { readonly title: string }): void {
  const hub = useContext(Context);
  const { pathname } = useLocation();
  useEffect(() => {
    if (title !== '') hub.reportPage({ path: pathname, title });
  }, [hub, pathname, title]);
}

/** A place that other remotes may fill; empty when nobody does. */
export function Slot({ name, ...props }: { readonly name: string; readonly [prop: string]: unknown }): ReactNode {
  const hub = useContext(Context);
  return hub.fills(name).map(({ id, component: Fill }) => <Fill key={id} {...props} />);
}
