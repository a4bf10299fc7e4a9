import { useTranslation } from 'react-i18next';

/** Fields whose values are words of the kit: its group of them. */
const GROUPS: Readonly<Record<string, string>> = {
  priority: 'priority',
  channel: 'channel',
  messageChannel: 'channel',
  stateCategory: 'category',
};
const ANSWERS: Readonly<Record<string, 'audit.yes' | 'audit.no'>> = { true: 'audit.yes', false: 'audit.no' };

/** Events, kinds of objects, fields and values as people read them; what has no word shows its code. */
export function useEventWords() {
  const { t, i18n } = useTranslation('system');
  const word = (group: string, code: string): string => {
    const key = `audit.${group}.${code.replaceAll('.', '_')}`;
    return i18n.exists(key, { ns: 'system' }) ? String(t(key as 'audit.title')) : code;
  };
  const value = (field: string, text: string): string => {
    const answer = ANSWERS[text];
    if (answer !== undefined) return t(answer);
    const key = `${GROUPS[field]}.${text.toUpperCase()}`;
    return field in GROUPS && i18n.exists(key, { ns: 'kit' }) ? i18n.t(key, { ns: 'kit' }) : text;
  };
  return {
    action: (type: string) => word('types', type),
    subject: (type: string) => word('subjects', type),
    field: (name: string) => word('fields', name),
    value,
  };
}
