/** The accounts of a demonstration, one per role worth seeing; all have the same published password. */
export const DEMO_ACCOUNTS: readonly string[] = ['admin', 'manager', 'supervisor', 'agent', 'agent2', 'technician', 'integrator'];

/** Printed at every start of a demonstration, so it opens nothing outside of one. */
export const DEMO_PASSWORD = 'shouwen-demo';
