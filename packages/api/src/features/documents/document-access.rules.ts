import { type Actor, holds, reachesDepartment, reachOf } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** Whose document it is, and who may read it. */
export interface DocumentPlace {
  readonly departmentId: string;
  readonly roleIds: readonly string[];
  readonly departmentIds: readonly string[];
  readonly isRemoved: boolean;
}

/** By what somebody may be named as a reader. */
export interface Reader {
  /** The roles they hold today. */
  readonly roleIds: ReadonlySet<string>;
  /** Where they work today, and everything above it. */
  readonly departmentIds: ReadonlySet<string>;
}

/** One pair of eyes, and what is known of its owner. */
export interface Eyes {
  readonly actor: Actor;
  readonly reader: Reader;
}

/** May the document be read with these eyes (SEC-09)? By whoever is named, and by whoever decides who is. */
export function canReadDocument({ actor, reader }: Eyes, document: DocumentPlace): boolean {
  if (document.isRemoved || !holds(actor, 'document:read')) return false;
  if (reachesDepartment(actor, 'document:manage', document.departmentId)) return true;
  return isForThemselves(actor) && isNamed(reader, document);
}

/** A program that is kept to some departments does not read what its owner is named for. */
function isForThemselves(actor: Actor): boolean {
  const reach = reachOf(actor, 'document:read');
  return reach !== null && (reach.all || reach.own);
}

function isNamed({ roleIds, departmentIds }: Reader, document: DocumentPlace): boolean {
  return document.roleIds.some((id) => roleIds.has(id)) || document.departmentIds.some((id) => departmentIds.has(id));
}

/** May the actor change who reads a document they see, rewrite it, take it away? */
export function canManageDocument(actor: Actor, { departmentId, isRemoved }: DocumentPlace): Decision {
  if (isRemoved) return refuse('NOT_FOUND', undefined, ['documentId']);
  return reachesDepartment(actor, 'document:manage', departmentId) ? allow() : refuse('NOT_ALLOWED');
}
