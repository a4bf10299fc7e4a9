import { idIn } from '../../platform/db/id-in.js';
import { findRows } from '../../platform/db/write.js';
import type { Dependents } from '../../platform/feature.js';
import { TicketTypeEntity } from './ticket-type.entity.js';
import { WORKFLOWS } from './workflow.queries.js';

/** A certificate that a type of ticket asks for stays in the vocabulary: without the word nobody could take on such work. */
export const ticketTypesOfTerm: Dependents = {
  of: 'staff_term',
  reference: WORKFLOWS,
  code: 'TERM_IN_USE',
  async count(reader, termIds) {
    const types = await findRows(reader, TicketTypeEntity);
    const asked = idIn(reader.engine, 'id', termIds);
    const rows = await reader.rows(`select id, code from staff_term where kind = 'certificate' and ${asked.sql}`, asked.params);
    return new Map(rows.map(([id, code]) => [String(id), types.filter(({ certificates }) => certificates?.includes(String(code))).length]));
  },
};
