import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { workflowBook } from './workflow.queries.js';
import { definitionChanges } from './workflow-difference.rules.js';
import type { WorkflowChange } from './workflow-difference.type.js';

/** What one version says otherwise than another. */
export async function differenceBetween(ctx: Ctx, fromVersionId: string, toVersionId: string): Promise<WorkflowChange[]> {
  const book = await workflowBook.of(ctx);
  const [from, to] = [book.version(fromVersionId), book.version(toVersionId)];
  if (!from || !to) return [];
  return definitionChanges(from.definition, to.definition).map(({ of, kind, code, names, fields }) => {
    return { isState: of === 'state', kind, code, name: textIn(names, ctx.language), fields };
  });
}
