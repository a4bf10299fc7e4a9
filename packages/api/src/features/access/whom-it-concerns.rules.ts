import type { EventType } from '@shouwen/shared';
import type { Actor } from '../../kernel/actor.js';

/** Whose standing an event may have changed: one session, one token, one person's, or everybody's. */
export type Concerned = { readonly everybody: true } | { readonly by: 'sessionId' | 'tokenId' | 'personId'; readonly id: string };

/** What an event says of itself. */
export interface Happened {
  readonly type: EventType;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly payload?: unknown;
}

/** A beginning takes nothing away from anybody who is already known. */
const BEGINNINGS = /^(session\.started|api_token\.created|person\.created)$/;

const BY: Readonly<Record<string, 'sessionId' | 'tokenId' | 'personId'>> = {
  session: 'sessionId',
  api_token: 'tokenId',
  person: 'personId',
};

/** Rights follow from these for whoever holds a role in or above them. */
const EVERYBODYS: ReadonlySet<string> = new Set(['department', 'role', 'playbook']);

/** Subjects of their own that say in their payload whom they are about. */
const NAMED: Readonly<Record<string, 'sessionId' | 'personId'>> = { role_assignment: 'personId', view_as: 'sessionId' };

/** Who has to be looked up again after an event; null when nobody has. */
export function whomItConcerns({ type, subjectType, subjectId, payload }: Happened): Concerned | null {
  if (BEGINNINGS.test(type)) return null;
  if (EVERYBODYS.has(subjectType)) return { everybody: true };
  const by = BY[subjectType];
  if (by) return { by, id: subjectId };
  const named = NAMED[subjectType];
  const id: unknown = named && Reflect.get(Object(payload), named);
  return named && typeof id === 'string' ? { by: named, id } : null;
}

export function concerns(concerned: Concerned, actor: Pick<Actor, 'sessionId' | 'tokenId' | 'personId'>): boolean {
  return 'everybody' in concerned || actor[concerned.by] === concerned.id;
}
