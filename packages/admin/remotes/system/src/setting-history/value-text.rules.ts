import type { SettingField_SettingFragment as Setting } from '../gql/graphql.js';

type Shape = Pick<Setting, 'type' | 'options' | 'unit'>;

export interface ValueWords {
  readonly on: string;
  readonly off: string;
  readonly nothing: string;
}

/** A value as people say it: options by their names, numbers with what they count. A setting that is gone says it as it was kept. */
export function valueText(setting: Shape | undefined, value: unknown, words: ValueWords): string {
  if (typeof value === 'boolean') return value ? words.on : words.off;
  if (Array.isArray(value)) return value.map((one) => optionText(setting, one)).join('、') || words.nothing;
  if (value === null || value === undefined || value === '') return words.nothing;
  return setting?.unit && typeof value === 'number' ? `${value} ${setting.unit}` : optionText(setting, value);
}

function optionText(setting: Shape | undefined, value: unknown): string {
  return setting?.options.find((option) => option.value === value)?.label ?? String(value);
}
