import type { SlotFill } from '@shouwen/admin-contract';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { hasMessages, type Loaders, loadMessages } from './i18n.js';

export interface Page {
  readonly path: string;
  readonly title: string;
}

/** A fill with the words of the remote it comes from: the page it appears on belongs to another one. */
export interface Fill extends SlotFill {
  readonly remote: string;
  readonly messages?: Loaders | undefined;
}

/** What the shell does for remotes; the kit only names it, so that remotes never see the shell. */
export interface Hub {
  reportPage(page: Page): void;
  fills(slot: string): readonly Fill[];
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
  return hub.fills(name).map((fill) => <Filled key={`${fill.remote} ${fill.id}`} fill={fill} props={props} />);
}

function Filled({ fill, props }: { readonly fill: Fill; readonly props: Readonly<Record<string, unknown>> }): ReactNode {
  const { remote, messages, component: Component } = fill;
  const [canSpeak, setCanSpeak] = useState(() => messages === undefined || hasMessages(remote));
  useEffect(() => {
    const show = () => setCanSpeak(true);
    // Without its words it shows its keys, which is better than nothing.
    if (!canSpeak && messages) void loadMessages(remote, messages).then(show, show);
  }, [canSpeak, remote, messages]);
  return canSpeak ? <Component {...props} /> : null;
}
