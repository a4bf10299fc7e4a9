import { useTranslation } from 'react-i18next';

/** Events, kinds of objects and fields as people read them; what has no word yet shows its code. */
export function useEventWords() {
  const { t, i18n } = useTranslation('system');
  const word = (group: string, code: string): string => {
    const key = `audit.${group}.${code.replaceAll('.', '_')}`;
    return i18n.exists(key, { ns: 'system' }) ? String(t(key as 'audit.title')) : code;
  };
  return {
    action: (type: string) => word('types', type),
    subject: (type: string) => word('subjects', type),
    field: (name: string) => word('fields', name),
  };
}
