import { createHash } from 'node:crypto';
import { canonicalEvent, chainLink, type EventRecord, type SealPlace } from './canonical-event.rules.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

export const eventHash = (event: EventRecord): string => sha256(canonicalEvent(event));
export const chainHash = (place: SealPlace): string => sha256(chainLink(place));
export const digestOf = (lines: readonly string[]): string => sha256(lines.join('\n'));
