import { workspaceRemotes } from 'virtual:workspace-remotes';
import { type RegistryEntry, readRegistry } from '@shouwen/admin-contract';

/** Which remotes exist at this moment; asked again on every retry, since a deploy changes the addresses. */
export async function fetchRegistry(): Promise<RegistryEntry[]> {
  const source = Object.keys(workspaceRemotes).map((name): RegistryEntry => ({ name, entry: '', contract: '1' }));
  const response = await fetch('/admin/api/remotes.json');
  const served = response.ok ? readRegistry(await response.json()) : [];
  return [...source, ...served.filter(({ name }) => !(name in workspaceRemotes))];
}
