import { type EveryLanguage, FIELD_TEXTS, PERMISSION_NOUNS, PERMISSION_TEXTS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { currentLanguage } from './i18n.js';

export type Channel = 'PHONE' | 'MAIL' | 'CHAT' | 'WEB' | 'WECHAT' | 'SMS' | 'VISIT' | 'API';
export type Priority = 'LOW' | 'NORMAL' | 'HIGH' | 'URGENT';

export const CHANNELS: readonly Channel[] = ['PHONE', 'MAIL', 'CHAT', 'WEB', 'WECHAT', 'SMS', 'VISIT', 'API'];
export const PRIORITIES: readonly Priority[] = ['LOW', 'NORMAL', 'HIGH', 'URGENT'];

/** The viewer's words for the schema's enums. Names of states, types and departments are data and come from the API. */
export function useWords() {
  const { t } = useTranslation('kit');
  return {
    channel: (channel: Channel): string => t(`channel.${channel}`),
    priority: (priority: Priority): string => t(`priority.${priority}`),
    category: (category: string): string => t(`category.${category}`),
    scope: (scope: string): string => t(`scope.${scope}`),
    permission: (permission: string): string => textOf(PERMISSION_TEXTS, permission),
    /** Of what a permission is about: the noun before the colon. */
    subject: (noun: string): string => textOf(PERMISSION_NOUNS, noun),
    field: (field: string): string => textOf(FIELD_TEXTS, field),
  };
}

/** A text in the viewer's language; for what only a newer API knows, its own word. */
function textOf(texts: Readonly<Record<string, EveryLanguage>>, key: string): string {
  return texts[key]?.[currentLanguage()] ?? key;
}
