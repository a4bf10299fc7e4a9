export * from './define-remote.js';
export * from './registry.js';
export * from './remote-module.js';
