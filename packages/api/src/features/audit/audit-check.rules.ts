export const CHECK_STATES = ['running', 'intact', 'broken', 'failed'] as const;
export type CheckState = (typeof CHECK_STATES)[number];
