declare module 'virtual:workspace-remotes' {
  /** First-party remotes as source, in the workspace's dev server; empty in a build. */
  export const workspaceRemotes: Readonly<Record<string, () => Promise<unknown>>>;
}
