/** What somebody may say of themselves, in the order in which it is offered. */
export const PRESENCES = ['ONLINE', 'BUSY', 'BREAK', 'OFFLINE'] as const;
