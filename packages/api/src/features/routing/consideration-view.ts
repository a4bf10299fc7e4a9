import { grouped } from '../../kernel/grouped.js';
import type { Ctx } from '../../platform/context.js';
import { canSeeRecord, type Staff, staff } from '../people/index.js';
import type { Consideration } from './assign/consideration.rules.js';
import type { Exclusion } from './assign/exclusion.rules.js';
import type { RoutingConsideration } from './consideration.type.js';
import { explain } from './explanation.rules.js';
import type { QueuePreference, QueueStrategy } from './queue.rules.js';

/** A decision of a queue, as it was written down or as it would be now. */
export interface Decided {
  readonly queue: string;
  readonly versionNumber: number;
  readonly strategy: QueueStrategy;
  readonly preference: QueuePreference | null;
  readonly weight: number;
  readonly personId: string | null;
  readonly all: readonly Consideration[];
}

export interface DecidedView {
  readonly considered: readonly RoutingConsideration[];
  /** Of whom the viewer may not read. */
  readonly hiddenCount: number;
  readonly explanation: readonly string[];
}

/** Colleagues are named to whoever may read them; how many there were everybody may know who sees the ticket. */
export async function decidedView(ctx: Ctx, { personId, all, ...decided }: Decided): Promise<DecidedView> {
  const people = await staff.of(ctx);
  const inLine = all.filter(({ exclusion }) => exclusion === null);
  const chosen = all.find((one) => one.personId === personId) ?? null;
  const shown = all.filter((one) => one.personId === personId || isKnown(ctx, people, one));
  const excluded = grouped(
    all.flatMap(({ exclusion }) => exclusion ?? []),
    (exclusion: Exclusion): Exclusion => exclusion,
  );
  return {
    considered: shown.map(({ personId: id, load, capacity, exclusion }) => ({
      ...{ personName: people.name(id), load, capacity, exclusion, isChosen: id === personId },
      place: exclusion === null ? inLine.findIndex((one) => one.personId === id) + 1 : null,
    })),
    hiddenCount: all.length - shown.length,
    explanation: explain(ctx.language, {
      ...decided,
      person: personId && people.name(personId),
      chosen,
      inLine: inLine.length,
      excluded: new Map([...excluded].map(([exclusion, those]) => [exclusion, those.length])),
    }),
  };
}

function isKnown(ctx: Ctx, people: Staff, { personId }: Consideration): boolean {
  const person = people.find(personId);
  return person !== undefined && canSeeRecord(ctx.actor, person);
}
