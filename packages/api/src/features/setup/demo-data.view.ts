import type { Ctx } from '../../platform/context.js';
import { countDemo, demoReferences, demoRemoval, hasDemo } from './demo-data.queries.js';
import { findOrganisationName } from './organisation-name.queries.js';
import type { DemoData } from './setup.type.js';

const NOTHING = { ticketCount: 0, customerCount: 0, personCount: 0, references: [] };

/** What the demo made, as whoever wants it gone reads it. */
export async function findDemoData(ctx: Ctx): Promise<DemoData> {
  const reader = ctx.db.read;
  const [isThere, removal, confirmation] = [await hasDemo(reader), await demoRemoval(reader), await findOrganisationName(ctx)];
  const state = { isThere, confirmation, isBeingRemoved: removal !== null && !removal.isFinished, total: removal?.total ?? null };
  if (!isThere) return { ...state, ...NOTHING };
  return {
    ...state,
    ticketCount: await countDemo(reader, 'ticket'),
    customerCount: await countDemo(reader, 'customer'),
    personCount: await countDemo(reader, 'person'),
    references: state.isBeingRemoved ? [] : await demoReferences(reader),
  };
}
