import { type Language, textIn } from '@shouwen/shared';
import type { SettingDefinition, SettingValue } from '../../../kernel/setting-definition.js';

/** One setting that was decided otherwise. */
export interface SettingChangeView {
  readonly key: string;
  readonly label: string;
  readonly from: SettingValue | null;
  readonly to: SettingValue | null;
}

/** As the event wrote them, by key. */
export type RecordedChanges = Readonly<Record<string, { readonly from: SettingValue; readonly to: SettingValue }>>;

/** What an event says, in one language. Values that mean nothing outside (`isInternal`: the id of a file) are left out; a setting that is gone keeps its key. */
export function settingChanges(
  recorded: RecordedChanges,
  definitions: readonly SettingDefinition[],
  language: Language,
): SettingChangeView[] {
  return Object.entries(recorded).map(([key, { from, to }]) => {
    const definition = definitions.find((one) => one.key === key);
    const label = definition ? textIn(definition.label, language) : key;
    return definition?.isInternal ? { key, label, from: null, to: null } : { key, label, from, to };
  });
}
