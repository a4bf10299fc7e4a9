import { useWords } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { Macro_MacroFragment } from '../gql/graphql.js';

/** What a macro does, act by act, in the order it is done. */
export function useMacroWords(): (macro: Macro_MacroFragment) => readonly string[] {
  const { t } = useTranslation('desk');
  const words = useWords();
  const names = (tags: readonly { readonly name: string }[]) => tags.map(({ name }) => name).join('、');
  const textOf = ({ audience, isOutcome }: NonNullable<Macro_MacroFragment['actions']['text']>) =>
    isOutcome ? t('macros.does.outcome') : t(`macros.does.${audience}`);
  return ({ actions }) => {
    const { priority, category, addTags, removeTags, text, transition, department, assignee } = actions;
    const acts: readonly (string | false | null | undefined)[] = [
      actions.accept && t('macros.does.accept'),
      priority && t('macros.does.priority', { to: words.priority(priority) }),
      category && t('macros.does.category', { to: category.path.join(' / ') }),
      addTags.length > 0 && t('macros.does.addTags', { names: names(addTags) }),
      removeTags.length > 0 && t('macros.does.removeTags', { names: names(removeTags) }),
      text && textOf(text),
      transition?.name,
      actions.resolve && t('macros.does.resolve'),
      (department ?? assignee) && t('macros.does.to', { name: [department?.name, assignee?.name].filter(Boolean).join(' · ') }),
      actions.close && t('macros.does.close'),
    ];
    return acts.filter((act): act is string => typeof act === 'string' && act !== '');
  };
}
