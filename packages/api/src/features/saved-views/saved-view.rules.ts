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

export { type SharedWith, toldOfShared as toldOfView } from '../people/shared-with.rules.js';

const RIGHTS: SharingRights = { own: 'ticket:read', others: 'view:manage' };

/** Views of one person, of one department, of everybody: beyond this nobody finds their way among them. */
export const MOST_VIEWS = 50;

export function seesView(setting: SharedSetting, view: SharedPlace): boolean {
  return seesShared(setting, view, RIGHTS);
}

export function canKeepView(actor: Actor, view: SharedPlace): Decision {
  return canKeepShared(actor, view, RIGHTS);
}

export interface ViewWish extends SharedWish {
  readonly name: string;
  /** TicketFilter as JSON. */
  readonly filter: string;
  readonly sort: string;
  readonly columns: readonly string[];
}

export type ViewPlan = SharedPlace & Pick<ViewWish, 'name' | 'filter' | 'sort' | 'columns'>;

/** What is to be kept; refusals: REQUIRED, NOT_FOUND, NOT_ALLOWED. */
export function planSavedView({ name, filter, sort, columns, ...wish }: ViewWish, names: SharedNames): Decision<ViewPlan> {
  if (name.trim() === '') return refuse('REQUIRED', undefined, ['name']);
  const place = planSharedPlace(wish, names, RIGHTS);
  return place.allowed ? allow({ ...place.plan, name: name.trim(), filter, sort, columns: [...new Set(columns)] }) : place;
}

/** Whether two views stand in the same list. */
export function isBeside(a: SharedPlace, b: SharedPlace): boolean {
  return a.audience === b.audience && a.departmentId === b.departmentId && a.ownerId === b.ownerId;
}

export interface ArrangeWish {
  readonly pinnedIds: readonly string[];
  readonly defaultId: string | null;
}

export interface PinPlan {
  readonly viewId: string;
  readonly place: number;
  readonly isDefault: boolean;
}

/** What somebody keeps at the top, in its order; the one the desk begins with is always among them. */
export function planArrangement({ pinnedIds, defaultId }: ArrangeWish, isSeen: (id: string) => boolean): Decision<readonly PinPlan[]> {
  const unseen = pinnedIds.findIndex((id) => !isSeen(id));
  if (unseen >= 0) return refuse('NOT_FOUND', undefined, ['pinnedIds', String(unseen)]);
  if (defaultId !== null && !isSeen(defaultId)) return refuse('NOT_FOUND', undefined, ['defaultId']);
  const ids = [...new Set([...pinnedIds, ...(defaultId === null ? [] : [defaultId])])];
  return allow(ids.map((viewId, place) => ({ viewId, place, isDefault: viewId === defaultId })));
}
