import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { readSettings } from './config.js';
import {
  anchorOf,
  type ChainReport,
  type EventNote,
  type Head,
  inOrder,
  type Place,
  placeLine,
  readAnchor,
  verdictLine,
  verifyChain,
} from './features/audit/index.js';
import { systemClock } from './kernel/clock.js';
import { endWith, explained, say } from './operator-lines.js';
import type { SqlReader } from './platform/db/db.js';
import { lookOnly } from './platform/db/look-only.js';
import { versionTrouble } from './version-trouble.js';

const INTACT = 0;
const BROKEN = 1;
const UNKNOWN = 2;

interface Asked {
  readonly anchor: Head | null;
  readonly isJson: boolean;
}

/** `npm run verify-audit [-- --anchor <place>:<hash>] [--json]`: checks the seals of an installation, running or not, and changes nothing. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean' }, anchor: { type: 'string' } } });
  const anchor = values.anchor === undefined ? null : readAnchor(values.anchor);
  if (values.anchor !== undefined && anchor === null) {
    return endWith(UNKNOWN, 'An anchor is what an earlier check printed: --anchor <place>:<hash of 64 digits>');
  }
  const asked = { anchor, isJson: values.json === true };
  const code = await lookOnly(readSettings(process.env), (reader) => check(reader, asked));
  process.exitCode = code;
}

async function check(reader: SqlReader, { anchor, isJson }: Asked): Promise<number> {
  const trouble = await versionTrouble(reader);
  if (trouble) {
    endWith(UNKNOWN, `Nothing was checked. ${trouble}`);
    return UNKNOWN;
  }
  const report = await verifyChain(reader, { now: systemClock.now(), anchor });
  const places = inOrder(report.places);
  if (isJson) say(JSON.stringify({ isIntact: places.length === 0, ...report, places, anchor: anchorOf(report.head) }));
  else await tell(reader, { ...report, places });
  return places.length === 0 ? INTACT : BROKEN;
}

async function tell(reader: SqlReader, report: ChainReport): Promise<void> {
  const [first, ...others] = report.places;
  if (first) say(`✗ The first: ${placeLine(first, await noteOn(reader, first))}`);
  for (const place of others) say(`✗ ${placeLine(place, null)}`);
  say(verdictLine(report));
}

/** The event as it stands, else as its seal remembers it. */
async function noteOn(reader: SqlReader, { eventId, position }: Place): Promise<EventNote | null> {
  const columns = 'type, at, subject_type, subject_id, actor_id';
  const [event] = await reader.rows(`select ${columns} from event where id = ?`, [eventId]);
  const [row = event] = await reader.rows(`select ${columns} from audit_entry where place = ?`, [position]);
  const [type, at, subjectType, subjectId, actorId] = event ?? row ?? [];
  if (type === undefined) return null;
  return { type: String(type), at: String(at), subject: `${subjectType} ${subjectId}`, actorId: actorId === null ? null : String(actorId) };
}

main().catch((error: unknown) => endWith(UNKNOWN, `Nothing was checked. ${explained(error)}`));
