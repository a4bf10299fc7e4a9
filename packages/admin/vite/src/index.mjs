export { defineRemote } from './define-remote.mjs';
export { defineShell } from './define-shell.mjs';
export { defineWorkspace } from './define-workspace.mjs';
export { quietLog } from './quiet-log.mjs';
export { ADMIN_BASE, SHARED, SHARED_SPECIFIERS } from './shared.mjs';
export { sharedSource } from './shared-source.mjs';
