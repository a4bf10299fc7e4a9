import { workspaceRemotes } from 'virtual:workspace-remotes';
import { assertRemote, type RegistryEntry, type RemoteModule } from '@shouwen/admin-contract';

/**
 * Imports a remote's entry and its styles. A module address that failed once may stay failed for the life of the document, so
 * every further attempt asks under another one.
 */
export async function loadRemote({ name, entry, css = [] }: RegistryEntry, attempt: number): Promise<RemoteModule> {
  const source = workspaceRemotes[name];
  if (source !== undefined) return assertRemote(await source(), name);
  for (const href of css) linkStyles(href);
  const address = attempt === 0 ? entry : `${entry}${entry.includes('?') ? '&' : '?'}r=${attempt}`;
  return assertRemote(await import(/* @vite-ignore */ address), name);
}

function linkStyles(href: string): void {
  if (document.querySelector(`link[rel="stylesheet"][href="${CSS.escape(href)}"]`) !== null) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  document.head.append(link);
}
