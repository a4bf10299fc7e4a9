/** A row of the event log as text, as the database holds it. */
export interface EventRecord {
  readonly id: string;
  readonly type: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly seq: number;
  /** As it is stored: `YYYY-MM-DD HH:MM:SS.mmm`. */
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly onBehalfOfId: string | null;
  readonly credentialId: string | null;
  readonly address: string | null;
  readonly departmentId: string | null;
  readonly payload: string;
  readonly textsHash: string | null;
  readonly source: string;
  readonly requestId: string;
}

/** Everything an event says, in one spelling. Its texts are in it by their salted hash only, so that they can be erased. */
export function canonicalEvent(event: EventRecord): string {
  return JSON.stringify([
    event.id,
    event.type,
    event.subjectType,
    event.subjectId,
    Number(event.seq),
    event.at,
    event.actorKind,
    event.actorId,
    event.onBehalfOfId,
    event.credentialId,
    event.address,
    event.departmentId,
    event.payload,
    event.textsHash,
    event.source,
    event.requestId,
  ]);
}

/** What stands in a seal beside its hashes, for the list. */
const COPIED = [
  'at',
  'type',
  'subjectType',
  'subjectId',
  'actorId',
  'onBehalfOfId',
  'address',
  'departmentId',
  'source',
  'requestId',
] as const satisfies readonly (keyof EventRecord)[];

export type CopiedColumns = Pick<EventRecord, (typeof COPIED)[number]>;

/** Whether a seal says of its event what the event says. */
export function isCopyOf(seal: CopiedColumns, event: CopiedColumns): boolean {
  return COPIED.every((column) => seal[column] === event[column]);
}

export interface SealPlace {
  readonly position: number;
  readonly eventId: string;
  readonly eventHash: string;
  /** Hash of the seal before; of the first one `GENESIS`. */
  readonly previous: string;
}

export const GENESIS = '0'.repeat(64);

/** What a seal's own hash is made of. */
export function chainLink({ position, eventId, eventHash, previous }: SealPlace): string {
  return [previous, position, eventId, eventHash].join('\n');
}

/** The last seal. */
export interface Head {
  readonly position: number;
  readonly hash: string;
}
