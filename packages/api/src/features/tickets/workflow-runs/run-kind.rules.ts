/** What is done with a version and many tickets: it is tried on past ones, or running ones are moved to it. */
export const RUN_KINDS = ['replay', 'move'] as const;
export type RunKind = (typeof RUN_KINDS)[number];
