/** An object of the log, as far as its name and address go. */
export interface LoggedObject {
  readonly type: string;
  readonly id: string;
  readonly label: string | null;
}

const MADE_ID = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;
const TAIL = 6;

/** Its name; without one the end of its id, which tells it from its neighbours. */
export function nameOf({ id, label }: LoggedObject): string {
  return label ?? (MADE_ID.test(id) ? id.slice(-TAIL) : id);
}

interface Change {
  readonly field: string;
  readonly from: string | null;
  readonly to: string | null;
}

const IN_A_ROW = 2;

/** The changes that a row has room for. The category of a state says nothing beside the state itself. */
export function rowChanges<C extends Change>(changes: readonly C[]): { readonly shown: readonly C[]; readonly more: number } {
  const hasState = changes.some(({ field }) => field === 'stateId');
  const telling = changes.filter(({ field }) => !(hasState && field === 'stateCategory'));
  return { shown: telling.slice(0, IN_A_ROW), more: Math.max(0, telling.length - IN_A_ROW) };
}
