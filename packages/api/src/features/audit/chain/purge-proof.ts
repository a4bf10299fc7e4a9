import type { SqlReader } from '../../../platform/db/db.js';
import { digestOf } from './hashes.js';
import type { Place, Seal } from './verdict.rules.js';

/** One line per purged seal; their digest stands in the event that recorded the purge. */
export const purgeLine = ({ position, id, eventHash }: Pick<Seal, 'position' | 'id' | 'eventHash'>): string =>
  `${position} ${id} ${eventHash}`;

/** Gathers the seals whose events were purged, and proves at the end that exactly these purges were recorded. */
export class PurgeProof {
  readonly #lines = new Map<string, string[]>();

  note(seal: Seal): void {
    if (seal.purgeId === null) return;
    const lines = this.#lines.get(seal.purgeId);
    if (lines) lines.push(purgeLine(seal));
    else this.#lines.set(seal.purgeId, [purgeLine(seal)]);
  }

  async problems(reader: SqlReader): Promise<Place[]> {
    const places: Place[] = [];
    for (const [purgeId, lines] of this.#lines) {
      const [row] = await reader.rows(`select payload from event where subject_id = ? and type = 'audit.purged'`, [purgeId]);
      const recorded: unknown = row ? JSON.parse(String(row[0])) : null;
      const isProven = Object(recorded).digest === digestOf(lines);
      if (!isProven)
        places.push({ kind: 'purge_unproven', position: Number(lines[0]?.split(' ')[0]), eventId: lines[0]?.split(' ')[1] ?? null });
    }
    return places;
  }
}
