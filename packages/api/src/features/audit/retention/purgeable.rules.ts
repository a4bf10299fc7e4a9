import { EVENT_TYPES, type EventType } from '@shouwen/shared';

/** Comings and goings. Whatever belongs to the file of a ticket, a customer, a person or a setting is kept for good. */
const COMINGS_AND_GOINGS = /^(session|sign_in|audit)\./;

/** The record of a purge is what proves the purge, so it never goes itself. */
export const PURGEABLE: readonly EventType[] = EVENT_TYPES.filter((type) => COMINGS_AND_GOINGS.test(type) && type !== 'audit.purged');
