/** What a unit may be called where an organisation has not said more (`kind` is a word of the playbook). */
const USUAL = ['company', 'department', 'team', 'desk'];

/** The usual words and those already in use, the most common one last so that a form can offer it first. */
export function kindsOf(departments: readonly { readonly kind: string }[]): string[] {
  const uses = new Map(USUAL.map((kind) => [kind, 0]));
  for (const { kind } of departments) uses.set(kind, (uses.get(kind) ?? 0) + 1);
  return [...uses].toSorted((a, b) => a[1] - b[1]).map(([kind]) => kind);
}
