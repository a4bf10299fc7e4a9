import { type Language, textIn } from '@shouwen/shared';
import type { SettingDefinition, SettingValue } from '../../kernel/setting-definition.js';

/** A setting in one language, as screens show it. */
export interface SettingView {
  readonly key: string;
  readonly type: SettingDefinition['type'];
  readonly label: string;
  readonly help: string;
  readonly value: SettingValue;
  readonly standard: SettingValue;
  readonly isDecided: boolean;
  readonly changedAt: Date | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export interface SettingGroupView {
  readonly code: string;
  readonly label: string;
  readonly version: number;
  readonly settings: readonly SettingView[];
}

export interface SettingNow {
  readonly value: SettingValue;
  readonly changedAt: Date | null;
}

/** What differs by type is empty where it means nothing. */
export function settingView(definition: SettingDefinition, now: SettingNow, language: Language): SettingView {
  const options = 'options' in definition ? definition.options : [];
  return {
    key: definition.key,
    type: definition.type,
    label: textIn(definition.label, language),
    help: textIn(definition.help, language),
    value: now.value,
    standard: definition.default,
    isDecided: now.changedAt !== null,
    changedAt: now.changedAt,
    min: 'min' in definition ? (definition.min ?? null) : null,
    max: 'max' in definition ? definition.max : null,
    unit: 'unit' in definition && definition.unit ? textIn(definition.unit, language) : null,
    options: options.map(({ value, label }) => ({ value, label: textIn(label, language) })),
  };
}
