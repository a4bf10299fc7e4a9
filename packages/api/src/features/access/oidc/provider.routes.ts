import type { HttpRoute } from '../../../platform/feature.js';
import { CALLBACK_PATH } from './flow.js';
import { providerReturn, type ReturnResult } from './provider-return.js';

/** Where somebody lands who came back from the provider. */
const LANDINGS: Readonly<Record<ReturnResult, string>> = {
  done: '/admin/',
  cancelled: '/admin/?signIn=cancelled',
  expired: '/admin/?signIn=expired',
  failed: '/admin/?signIn=failed',
  notLinked: '/admin/?signIn=notLinked',
  linked: '/admin/account/security?provider=linked',
  taken: '/admin/account/security?provider=taken',
  foreign: '/admin/account/security?provider=foreign',
};

/** The one address of ours that an identity provider knows. */
export const providerRoutes: readonly HttpRoute[] = [
  { path: CALLBACK_PATH, handle: async (ctx, url) => ({ location: LANDINGS[await providerReturn(ctx, url)] }) },
];
