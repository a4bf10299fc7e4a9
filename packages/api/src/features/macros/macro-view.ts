import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import { conditionText, settingOf } from '../tickets/index.js';
import { wordBook, wordView } from '../words/index.js';
import { workflowBook, workflowsFor } from '../workflows/index.js';
import type { MacroEntity } from './macro.entity.js';
import { canKeepMacro } from './macro.rules.js';
import type { Macro, MacroActionsView } from './macro.type.js';
import type { MacroActions } from './macro-actions.rules.js';

/** Macros as the caller reads them: what is stored by its code, by its name. */
export async function macroView(ctx: Ctx): Promise<(macro: MacroEntity) => Macro> {
  const [tree, actionsView, world] = [await departmentTree.of(ctx), await actionsViewOf(ctx), await settingOf(ctx)];
  return ({ id, version, title, actions, appliesWhen, audience, departmentId, ownerId }) => ({
    ...{ id, version, title, audience },
    actions: actionsView(actions),
    appliesWhen,
    appliesTo: appliesWhen && conditionText(world, appliesWhen),
    department: ((departmentId && tree.find(departmentId)) || null) as Macro['department'],
    keeping: toAbility(ctx, canKeepMacro(ctx.actor, { audience, departmentId, ownerId })),
  });
}

async function actionsViewOf(ctx: Ctx): Promise<(actions: MacroActions) => MacroActionsView> {
  const [tree, people, words] = [await departmentTree.of(ctx), await staff.of(ctx), await wordBook.of(ctx)];
  const [book, { categories }] = [await workflowBook.of(ctx), await workflowsFor(ctx)];
  const tags = words.of('ticket_tag');
  const tagsOf = (codes: readonly string[] = []) => tags.filter(({ code }) => codes.includes(code)).map((word) => wordView(ctx, word));
  const stepName = (code: string) => {
    const step = book.states.flatMap(({ id }) => book.steps(id)).find((one) => one.code === code);
    return step ? textIn(step.names, ctx.language) : code;
  };
  return (actions) => {
    const { accept = false, priority = null, text = null, transition, resolve = null, assigneeId = '', reason = null } = actions;
    return {
      ...{ accept, priority, text, resolve, reason },
      category: (categories.find(({ code }) => code === actions.category) ?? null) as unknown as MacroActionsView['category'],
      addTags: tagsOf(actions.addTags),
      removeTags: tagsOf(actions.removeTags),
      transition: transition === undefined ? null : { code: transition, name: stepName(transition) },
      department: (tree.findByCode(actions.department ?? '') ?? null) as MacroActionsView['department'],
      assignee: (people.find(assigneeId) ?? null) as MacroActionsView['assignee'],
      close: actions.close ?? false,
    };
  };
}
