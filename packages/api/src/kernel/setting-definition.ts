import type { LocalText } from '@shouwen/shared';
import type { SettingGroupCode } from './setting-groups.js';

/** What a setting may hold. */
export type SettingValue = string | number | boolean | readonly string[];

interface Described<Value extends SettingValue> {
  /** `export.rowLimit`: the noun it belongs to, then what it says. */
  readonly key: string;
  readonly group: SettingGroupCode;
  readonly label: LocalText;
  readonly help: LocalText;
  /** What holds until somebody decides otherwise. */
  readonly default: Value;
  /** Read and written by a command of its own, so it appears in no list of settings. */
  readonly isInternal?: boolean;
}

export interface SettingOption {
  readonly value: string;
  readonly label: LocalText;
}

export interface TextSetting extends Described<string> {
  /** `longText` has lines. */
  readonly type: 'text' | 'longText';
  /** At least so many characters; absent: may be empty. */
  readonly min?: number;
  readonly max: number;
}

export interface IntegerSetting extends Described<number> {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
  /** What is counted: minutes, days, rows. */
  readonly unit?: LocalText;
}

export interface BooleanSetting extends Described<boolean> {
  readonly type: 'boolean';
}

export interface ChoiceSetting extends Described<string> {
  readonly type: 'choice';
  readonly options: readonly SettingOption[];
}

export interface ChoicesSetting extends Described<readonly string[]> {
  readonly type: 'choices';
  readonly options: readonly SettingOption[];
  /** At least so many of them. */
  readonly min?: number;
}

/** A name of the IANA time zone database. */
export interface TimeZoneSetting extends Described<string> {
  readonly type: 'timeZone';
}

/** One thing an administrator may decide, as the feature that reads it describes it. */
export type SettingDefinition = TextSetting | IntegerSetting | BooleanSetting | ChoiceSetting | ChoicesSetting | TimeZoneSetting;

export const SETTING_TYPES = [
  'text',
  'longText',
  'integer',
  'boolean',
  'choice',
  'choices',
  'timeZone',
] as const satisfies readonly SettingDefinition['type'][];
