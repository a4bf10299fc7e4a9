import { currentLanguage, type FormFieldShape } from '@shouwen/admin-kit';
import type { FormFieldInput } from '../gql/graphql.js';

type Texts = FormFieldInput['names'];

/** Fields that are still being written, as they will be shown. */
export function useShownFields(fields: readonly FormFieldInput[]): FormFieldShape[] {
  const language = currentLanguage();
  const text = (texts: Texts): string => (language === 'en' ? texts.en : language === 'zh-TW' ? texts.zhTW : null) ?? texts.zhCN;
  return fields.map(({ names, groupNames, guidance, options, isRequired, ...field }) => ({
    ...field,
    name: text(names),
    groupName: groupNames ? text(groupNames) : null,
    guidance: guidance ? text(guidance) : null,
    isRequired: isRequired === true,
    isArchived: false,
    unit: field.unit ?? null,
    maxLength: field.maxLength ?? null,
    options: (options ?? []).map((option) => ({ code: option.code, name: text(option.names), isArchived: option.isArchived === true })),
    shownWhen: field.shownWhen ?? null,
    requiredWhen: field.requiredWhen ?? null,
  }));
}
