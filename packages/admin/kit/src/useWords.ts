import { useTranslation } from 'react-i18next';

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
    permission: (permission: string): string => t(`permission.${permission.replace(':', '_')}`),
  };
}
