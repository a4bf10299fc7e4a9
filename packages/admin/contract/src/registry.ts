/** One row of `GET /admin/api/remotes.json`. First-party rows come from the build, the others from an administrator. */
export interface RegistryEntry {
  readonly name: string;
  /** URL of the module, absolute or from the root of this origin. */
  readonly entry: string;
  readonly css?: readonly string[];
  readonly contract: string;
  /** Who does not hold it does not see the remote at all. */
  readonly permission?: string;
}

/** Keeps the well-formed rows; a bad row must not take the others down. */
export function readRegistry(body: unknown): RegistryEntry[] {
  const rows = typeof body === 'object' && body !== null && 'remotes' in body ? body.remotes : null;
  return Array.isArray(rows) ? rows.filter(isEntry) : [];
}

function isEntry(row: unknown): row is RegistryEntry {
  if (typeof row !== 'object' || row === null) return false;
  const { name, entry, contract } = row as Partial<RegistryEntry>;
  return typeof name === 'string' && /^[a-z][a-z0-9-]*$/.test(name) && typeof entry === 'string' && typeof contract === 'string';
}
