/** Where the cursor goes: from nowhere onto the first (down) or last (up) row, and never past an end. */
export function moveCursor(keys: readonly string[], current: string | null, step: 1 | -1): string | null {
  if (keys.length === 0) return null;
  const index = current === null ? -1 : keys.indexOf(current);
  if (index === -1) return (step === 1 ? keys[0] : keys.at(-1)) ?? null;
  return keys[Math.min(Math.max(index + step, 0), keys.length - 1)] ?? null;
}

/** Rows in groups that follow each other, in the order in which they arrive. */
export function groupRuns<Row, Group extends { readonly key: string }>(
  rows: readonly Row[],
  groupOf: ((row: Row) => Group) | undefined,
): readonly { readonly group: Group | null; readonly rows: readonly Row[] }[] {
  if (groupOf === undefined) return rows.length === 0 ? [] : [{ group: null, rows }];
  const runs: { group: Group; rows: Row[] }[] = [];
  for (const row of rows) {
    const group = groupOf(row);
    const last = runs.at(-1);
    if (last?.group.key === group.key) last.rows.push(row);
    else runs.push({ group, rows: [row] });
  }
  return runs;
}
