import type { CreateAction, NavItem, OpenHit, RemoteModule, SlotFill } from '@shouwen/admin-contract';

export interface NavEntry extends NavItem {
  readonly remote: string;
  /** From the root of the panel, without its base. */
  readonly to: string;
}

export interface CreateEntry extends CreateAction {
  readonly remote: string;
  readonly to: string;
}

export type May = (permission: string | readonly string[] | undefined) => boolean;

/** What somebody with these permissions may open: what asks for none, or for any that they hold. */
export function mayWith(permissions: readonly string[]): May {
  return (permission) => permission === undefined || [permission].flat().some((one) => permissions.includes(one));
}

/** `/desk`, `/desk/customers`, `/organization?dialog=create`. */
export function pathIn(remote: string, path: string): string {
  if (path === '' || path.startsWith('?')) return `/${remote}${path}`;
  return `/${remote}/${path.replace(/^\//, '')}`;
}

/** The rail: what the viewer may open, in the remotes' order. */
export function navOf(remotes: readonly RemoteModule[], may: May): NavEntry[] {
  return remotes
    .flatMap((remote) => remote.nav().map((item) => ({ ...item, remote: remote.name, to: pathIn(remote.name, item.path) })))
    .filter(({ permission }) => may(permission))
    .sort((a, b) => a.order - b.order);
}

export function createActionsOf(remotes: readonly RemoteModule[], may: May): CreateEntry[] {
  return remotes
    .flatMap((remote) =>
      (remote.create?.() ?? []).map((action) => ({ ...action, remote: remote.name, to: pathIn(remote.name, action.path) })),
    )
    .filter(({ permission }) => may(permission))
    .sort((a, b) => a.order - b.order);
}

export interface FillEntry extends SlotFill {
  readonly remote: string;
  readonly messages: RemoteModule['messages'];
}

export function fillsOf(remotes: readonly RemoteModule[], slot: string, may: May): FillEntry[] {
  return remotes
    .flatMap(({ name, messages, slots }) => (slots?.[slot] ?? []).map((fill) => ({ ...fill, remote: name, messages })))
    .filter(({ permission }) => may(permission))
    .sort((a, b) => a.order - b.order);
}

/** Where a search hit opens: the first remote that knows, as a path from the root of the panel. */
export function hitPath(remotes: readonly RemoteModule[], hit: Parameters<OpenHit>[0]): string | null {
  for (const remote of remotes) {
    const path = remote.openHit?.(hit) ?? null;
    if (path !== null) return path.startsWith('/') ? path : pathIn(remote.name, path);
  }
  return null;
}

/** The nav entry a page belongs to: the longest path that leads to it. */
export function activeNav(nav: readonly NavEntry[], pathname: string): NavEntry | undefined {
  return nav.filter(({ to }) => pathname === to || pathname.startsWith(`${to}/`)).sort((a, b) => b.to.length - a.to.length)[0];
}
