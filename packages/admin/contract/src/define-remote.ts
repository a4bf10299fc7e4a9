import { CONTRACT, type RemoteModule } from './remote-module.js';

/** Gives inference and fixes the contract number: `export const remote = defineRemote({ name: 'desk', … })`. */
export function defineRemote(remote: Omit<RemoteModule, 'contract'>): RemoteModule {
  return { ...remote, contract: CONTRACT };
}

/** Checks at run time what a foreign module really exports; the message is shown on the remote's card. */
export function assertRemote(module: unknown, name: string): RemoteModule {
  const remote = isObject(module) ? module.remote : undefined;
  if (!isObject(remote)) throw new Error(`${name} does not export "remote"`);
  if (remote.contract !== CONTRACT) throw new Error(`${name} speaks contract ${String(remote.contract)}, the shell speaks ${CONTRACT}`);
  if (remote.name !== name) throw new Error(`${name} calls itself ${String(remote.name)}`);
  if (!isRemote(remote)) throw new Error(`${name} lacks nav() or routes()`);
  return remote;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isRemote(value: Record<string, unknown>): value is Record<string, unknown> & RemoteModule {
  return typeof value.nav === 'function' && typeof value.routes === 'function';
}
