import { changesBetween } from '../../kernel/changes.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import type { Holding } from '../../platform/feature.js';
import { type DepartmentRow, loadDepartmentTree, writeLeaders } from '../departments/index.js';

const leads = ({ headId, deputyIds }: DepartmentRow, personId: string): boolean => headId === personId || deputyIds.includes(personId);

/** Leading departments: as their head, or as a deputy. */
export const headships: Holding = {
  async counts(_ctx, reader, personId) {
    const { all } = await loadDepartmentTree(reader);
    return [
      { kind: 'headships', count: all.filter(({ headId }) => headId === personId).length },
      { kind: 'deputyships', count: all.filter(({ deputyIds }) => deputyIds.includes(personId)).length },
    ];
  },
  async handOn(tx, ctx, { fromId, toId }) {
    await touchReference(tx, 'department');
    const { all } = await loadDepartmentTree(tx);
    for (const department of all.filter((row) => leads(row, fromId))) await handOver(tx, ctx, { department, fromId, toId });
  },
};

interface HandOver {
  readonly department: DepartmentRow;
  readonly fromId: string;
  readonly toId: string;
}

/** Nobody is head and deputy at once: whoever becomes head is deputy no more. */
async function handOver(tx: Tx, ctx: Ctx, { department, fromId, toId }: HandOver): Promise<void> {
  const headId = department.headId === fromId ? toId : department.headId;
  const deputies = department.deputyIds.map((id) => (id === fromId ? toId : id)).filter((id) => id !== headId);
  const leaders = { headId, deputyIds: [...new Set(deputies)] };
  const changes = changesBetween<typeof leaders>({ headId: department.headId, deputyIds: [...department.deputyIds] }, leaders);
  if (!(await writeLeaders(tx, ctx, { department, leaders, changes })))
    throw new Error(`The leaders of ${department.id} changed meanwhile`);
}
