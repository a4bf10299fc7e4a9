import { type Language, type LocalText, textIn } from '@shouwen/shared';
import type { FieldShape } from './field.rules.js';

const YES_NO: readonly { readonly code: string; readonly names: LocalText }[] = [
  { code: 'yes', names: { 'zh-CN': '是', en: 'Yes' } },
  { code: 'no', names: { 'zh-CN': '否', en: 'No' } },
];

/** What stands between the words of a list. */
const BETWEEN: Readonly<Record<Language, string>> = { 'zh-CN': '、', 'zh-TW': '、', en: ', ' };

type Shown = Pick<FieldShape, 'type' | 'options' | 'limits'>;

/** What is known, as one reads it; null when nothing is. */
export function readable({ type, options, limits: { unit } }: Shown, values: readonly string[], language: Language): string | null {
  if (values.length === 0) return null;
  const named = type === 'yes_no' ? YES_NO : options;
  const texts = values.map((value) => {
    const names = named.find(({ code }) => code === value)?.names;
    return names ? textIn(names, language) : value;
  });
  return [texts.join(BETWEEN[language]), unit].filter(Boolean).join(' ');
}
