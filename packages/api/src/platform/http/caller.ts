import type { Language } from '@shouwen/shared';
import type { Actor } from '../../kernel/actor.js';

/** What a request shows to be let in: a session's cookie or a token. */
export interface Credentials {
  readonly sessionSecret: string | null;
  readonly tokenSecret: string | null;
  /** Where it comes from. */
  readonly address: string;
}

/** Who is behind a request. */
export interface Caller {
  readonly actor: Actor;
  /** The person's own choice; null means the browser decides. */
  readonly language: Language | null;
}

export const ANONYMOUS: Caller = {
  actor: {
    kind: 'anonymous',
    personId: null,
    name: '',
    departmentId: null,
    language: 'zh-CN',
    reach: new Map(),
    sessionId: null,
    tokenId: null,
  },
  language: null,
};

/** Is handed the test for whom a change concerns. */
export type CallerListener = (isConcerned: (actor: Actor) => boolean) => void;

/** Turns credentials into a caller; the feature that keeps sessions brings it. */
export interface Authenticator {
  /** Anonymous when there are no credentials, or when they are unknown, ended or expired. */
  authenticate(credentials: Credentials): Promise<Caller>;
  /** The same for whoever only listens. It is no use of the session, or one open tab would keep it from ever ending unused. */
  recognise(credentials: Credentials): Promise<Caller>;
  /** Called whenever a session or token ended, or rights changed: the open sockets of those concerned are then looked at again. */
  onChange(listener: CallerListener): () => void;
  /** Waits for what it still writes. */
  stop(): Promise<void>;
}
