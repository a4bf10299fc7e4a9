import type { Actor } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import {
  canKeepShared,
  planSharedPlace,
  type SharedNames,
  type SharedPlace,
  type SharedSetting,
  type SharedWish,
  type SharingRights,
  seesShared,
} from '../people/shared-with.rules.js';
import { unknownVariable } from './reply-variables.rules.js';

export {
  SHARED_WITH as REPLY_AUDIENCES,
  type SharedWith as ReplyAudience,
  toldOfShared as toldOfReply,
} from '../people/shared-with.rules.js';

const RIGHTS: SharingRights = { own: 'ticket:note', others: 'reply:manage' };

export function seesReply(setting: SharedSetting, reply: SharedPlace): boolean {
  return seesShared(setting, reply, RIGHTS);
}

export function canKeepReply(actor: Actor, reply: SharedPlace): Decision {
  return canKeepShared(actor, reply, RIGHTS);
}

export interface ReplyWish extends SharedWish {
  readonly title: string;
  readonly topic: string | null;
  readonly body: string;
  readonly categoryIds: readonly string[];
}

/** What a wish may name. */
export interface ReplyNames extends SharedNames {
  categoryOf(id: string): { readonly code: string } | null;
}

export interface ReplyPlan extends SharedPlace {
  readonly title: string;
  readonly topic: string | null;
  readonly body: string;
  readonly categories: readonly string[];
}

/** What is to be written; refusals: REQUIRED, NOT_FOUND, UNKNOWN_VARIABLE, NOT_ALLOWED. */
export function planReply(wish: ReplyWish, names: ReplyNames): Decision<ReplyPlan> {
  const [title, body, topic] = [wish.title.trim(), wish.body.trim(), wish.topic?.trim() || null];
  if (title === '') return refuse('REQUIRED', undefined, ['title']);
  if (body === '') return refuse('REQUIRED', undefined, ['body']);
  const variable = unknownVariable(body);
  if (variable !== null) return refuse('UNKNOWN_VARIABLE', { variable }, ['body']);
  const categories = wish.categoryIds.map((id) => names.categoryOf(id));
  const missing = categories.indexOf(null);
  if (missing >= 0) return refuse('NOT_FOUND', undefined, ['categoryIds', String(missing)]);
  const place = planSharedPlace(wish, names, RIGHTS);
  if (!place.allowed) return place;
  const codes = [...new Set(categories.flatMap((category) => category?.code ?? []))].sort();
  return allow({ title, topic, body, categories: codes, ...place.plan });
}
