const ID = 'virtual:workspace-remotes';

/** Remotes as source, for one dev server with HMR over everything; empty in a production shell, which only knows the registry. */
export function workspaceRemotes(entries) {
  return {
    name: 'shouwen:workspace-remotes',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const rows = Object.entries(entries).map(([name, file]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(file)})`);
      return `export const workspaceRemotes = { ${rows.join(', ')} };`;
    },
  };
}
