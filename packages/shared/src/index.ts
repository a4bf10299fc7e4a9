export * from './demo-accounts.js';
export * from './event-types.js';
export * from './format.js';
export * from './limits.js';
export * from './messages/index.js';
export * from './permissions.js';
export * from './state-categories.js';
export * from './user-error-codes.js';
