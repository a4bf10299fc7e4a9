import type { Viewer } from '@shouwen/admin-kit';
import type { Language } from '@shouwen/shared';
import { StartDocument, type StartQuery } from './gql/graphql.js';
import { ask } from './plain-graphql.js';
import { viewerOf } from './viewer-of.rules.js';

export type Installation = StartQuery['installation'];

export interface Start {
  readonly viewer: Viewer | null;
  readonly installation: Installation;
  /** What is asked of whoever has begun to sign in from this browser. */
  readonly step: StartQuery['signInStep'];
}

/** Who is here, and what the sign-in page must know if nobody is. */
export async function askStart(language: Language): Promise<Start> {
  const { viewer, installation, signInStep } = await ask(StartDocument, {}, language);
  return { viewer: viewer === null ? null : viewerOf(viewer), installation, step: signInStep };
}
