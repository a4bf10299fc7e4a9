import { type Actor, holds, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { unknownVariable } from './reply-variables.rules.js';

/** Whom a reply is for. */
export const REPLY_AUDIENCES = ['everybody', 'department', 'own'] as const;
export type ReplyAudience = (typeof REPLY_AUDIENCES)[number];

/** Whose a reply is. */
export interface ReplyPlace {
  readonly audience: ReplyAudience;
  readonly departmentId: string | null;
  readonly ownerId: string | null;
}

/** Where the actor works, with the departments above. */
export interface ReplySetting {
  readonly actor: Actor;
  readonly ownDepartmentIds: ReadonlySet<string>;
}

/** Everybody's, those of one's departments and of the ones above, one's own; and whatever one keeps for others. */
export function seesReply({ actor, ownDepartmentIds }: ReplySetting, reply: ReplyPlace): boolean {
  if (reply.audience === 'everybody') return true;
  if (reply.audience === 'own') return actor.personId !== null && reply.ownerId === actor.personId;
  return (
    reply.departmentId !== null &&
    (ownDepartmentIds.has(reply.departmentId) || reachesDepartment(actor, 'reply:manage', reply.departmentId))
  );
}

/** One's own by oneself; others' wording by whoever keeps it for that department, everybody's for the whole organisation. */
export function canKeepReply(actor: Actor, { audience, departmentId, ownerId }: ReplyPlace): Decision {
  if (audience === 'own')
    return holds(actor, 'ticket:note') && actor.personId !== null && ownerId === actor.personId ? allow() : refuse('NOT_ALLOWED');
  return reachesDepartment(actor, 'reply:manage', audience === 'everybody' ? null : departmentId) ? allow() : refuse('NOT_ALLOWED');
}

export interface ReplyWish {
  readonly title: string;
  readonly topic: string | null;
  readonly body: string;
  readonly audience: ReplyAudience;
  readonly departmentId: string | null;
  readonly categoryIds: readonly string[];
}

/** What a wish may name. */
export interface ReplyNames {
  readonly actor: Actor;
  /** Null for a department that is unknown, archived or out of sight. */
  departmentOf(id: string): { readonly id: string } | null;
  categoryOf(id: string): { readonly code: string } | null;
}

export interface ReplyPlan extends ReplyPlace {
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
  const place = planPlace(wish, names);
  if (!place.allowed) return place;
  const codes = [...new Set(categories.flatMap((category) => category?.code ?? []))].sort();
  return allow({ title, topic, body, categories: codes, ...place.plan });
}

/** What the log says of it: somebody's own wording is nobody else's business. */
export function toldOfReply<T extends object>({ audience }: ReplyPlace, told: T): T | Pick<ReplyPlace, 'audience'> {
  return audience === 'own' ? { audience } : told;
}

function planPlace({ audience, departmentId }: ReplyWish, { actor, departmentOf }: ReplyNames): Decision<ReplyPlace> {
  const isOfDepartment = audience === 'department';
  if (isOfDepartment && departmentId === null) return refuse('REQUIRED', undefined, ['departmentId']);
  if (isOfDepartment && !departmentOf(departmentId ?? '')) return refuse('NOT_FOUND', undefined, ['departmentId']);
  const place = { audience, departmentId: isOfDepartment ? departmentId : null, ownerId: audience === 'own' ? actor.personId : null };
  const decision = canKeepReply(actor, place);
  return decision.allowed ? allow(place) : refuse('NOT_ALLOWED', undefined, ['audience']);
}
