import { type Actor, reachesDepartment } from '../../kernel/actor.js';

interface Worker {
  readonly id: string;
  readonly departmentId: string;
  readonly isActive: boolean;
}

/** Whose day the actor may look at: people who work in the departments within reach, and of those the ones asked for. */
export function teamOf<T extends Worker>(actor: Actor, people: readonly T[], within: ReadonlySet<string> | null): T[] {
  return people.filter(
    ({ isActive, departmentId }) =>
      isActive && (within === null || within.has(departmentId)) && reachesDepartment(actor, 'daily-check:read', departmentId),
  );
}

/** What somebody left open of the points of a day. */
export function openOf<T extends { readonly id: string }>(checks: readonly T[], done: ReadonlySet<string> | undefined): T[] {
  return checks.filter(({ id }) => !done?.has(id));
}
