import type { TypePolicies } from '@apollo/client';
import type { ComponentType, ReactNode } from 'react';
import type { RouteObject } from 'react-router';

/** The version of the agreement between shell and remotes; another number means: do not even try. */
export const CONTRACT = '1';

/** A short text in every language of the panel; zh-CN is the one that must exist. */
export interface LocalText {
  readonly 'zh-CN': string;
  readonly 'zh-TW'?: string;
  readonly en?: string;
}

/** One entry of the rail. Two Chinese characters fit; paths are relative to the remote's mount. */
export interface NavItem {
  readonly id: string;
  readonly label: LocalText;
  /** 16 px, drawn in `currentColor`. */
  readonly icon: ReactNode;
  readonly path: string;
  /** Lower comes first; the lowest of all that the viewer may see is the home page. */
  readonly order: number;
  /** Of several, any one is enough. */
  readonly permission?: string | readonly string[];
}

/** Something a person can create from anywhere: the top bar shows the first one, the palette shows all. */
export interface CreateAction {
  readonly id: string;
  readonly label: LocalText;
  readonly path: string;
  readonly order: number;
  readonly permission?: string;
}

/** What a remote puts into a place that another remote offers (`<Slot name="customer.panel">` of the kit). */
export interface SlotFill {
  readonly id: string;
  readonly order: number;
  readonly permission?: string;
  // biome-ignore lint/suspicious/noExplicitAny: the props of a slot are an agreement between the two remotes, not of the contract
  readonly component: ComponentType<any>;
}

/** Where a search hit of a kind is shown; the palette asks every remote. Null: not mine. */
export type OpenHit = (hit: { readonly kind: string; readonly id: string; readonly title?: string }) => string | null;

export type MessageTree = { readonly [key: string]: string | MessageTree };
/** Either the catalogue itself or what `import('./locales/en.json')` gives. */
export type MessageLoader = () => Promise<MessageTree | { readonly default: MessageTree }>;

/** What `remote.tsx` exposes as `remote`. */
export interface RemoteModule {
  readonly contract: typeof CONTRACT;
  /** Also the path segment (`/admin/<name>`) and the i18n namespace. */
  readonly name: string;
  readonly version: string;
  nav(): readonly NavItem[];
  /** Children of `/admin/<name>`; keep pages behind `lazy` so that the entry stays small. */
  routes(): RouteObject[];
  create?(): readonly CreateAction[];
  readonly slots?: Readonly<Record<string, readonly SlotFill[]>>;
  readonly openHit?: OpenHit;
  readonly messages?: { readonly 'zh-CN': MessageLoader; readonly 'zh-TW'?: MessageLoader; readonly en?: MessageLoader };
  readonly typePolicies?: TypePolicies;
}
