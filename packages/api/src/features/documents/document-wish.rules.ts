import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** What a document is to be. */
export interface DocumentWish {
  readonly title: string;
  readonly kind: string;
  readonly text: string | null;
  readonly fileId: string | null;
  readonly departmentId: string;
  readonly roleIds: readonly string[];
  readonly departmentIds: readonly string[];
}

/** What it may be compared with. */
export interface DocumentSetting {
  readonly actor: Actor;
  isRole(id: string): boolean;
  isDepartment(id: string): boolean;
}

/** It says something, it belongs to a department of the actor's, and somebody is named who may read it: nothing is open by mistake. */
export function planDocument(wish: DocumentWish, { actor, isRole, isDepartment }: DocumentSetting): Decision<DocumentWish> {
  const { departmentId, fileId } = wish;
  const [text, roleIds, departmentIds] = [wish.text?.trim() || null, distinct(wish.roleIds), distinct(wish.departmentIds)];
  if (!isDepartment(departmentId)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  if (!reachesDepartment(actor, 'document:manage', departmentId)) return refuse('OUT_OF_REACH', undefined, ['departmentId']);
  if (text === null && fileId === null) return refuse('REQUIRED', undefined, ['text']);
  if (roleIds.length + departmentIds.length === 0) return refuse('REQUIRED', undefined, ['roleIds']);
  const unknown = firstUnknown('roleIds', wish.roleIds, isRole) ?? firstUnknown('departmentIds', wish.departmentIds, isDepartment);
  if (unknown) return refuse('NOT_FOUND', undefined, unknown);
  return allow({ title: wish.title.trim(), kind: wish.kind.trim(), text, fileId, departmentId, roleIds, departmentIds });
}

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)].sort();

function firstUnknown(field: string, ids: readonly string[], isKnown: (id: string) => boolean): string[] | null {
  const index = ids.findIndex((id) => !isKnown(id));
  return index < 0 ? null : [field, String(index)];
}
