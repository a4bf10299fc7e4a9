import type { SettingField_SettingFragment as Setting } from '../gql/graphql.js';

export type SettingValue = string | number | boolean | readonly string[];

/** What is in the fields, by key; a field that was not touched is not in it. */
export type Draft = Readonly<Record<string, SettingValue>>;

export interface Wish {
  readonly key: string;
  readonly value: SettingValue | null;
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is in a field: the draft, or what holds now. */
export function shownValue(setting: Setting, draft: Draft): SettingValue {
  return draft[setting.key] ?? setting.value;
}

/** What has to be sent: only what differs from what holds now. Back at the default means that nobody has decided any more. */
export function wishesOf(settings: readonly Setting[], draft: Draft): Wish[] {
  return settings
    .filter(({ key, value }) => key in draft && !isSame(draft[key], value))
    .map(({ key, standard }) => ({ key, value: isSame(draft[key], standard) ? null : (draft[key] ?? null) }));
}

/** `values.1.value` → the key of the second wish that was sent. */
export function errorsByKey(fieldErrors: Readonly<Record<string, string>>, sent: readonly Wish[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fieldErrors).flatMap(([field, message]) => {
      const key = sent[Number(field.split('.')[1])]?.key;
      return key === undefined ? [] : [[key, message]];
    }),
  );
}
