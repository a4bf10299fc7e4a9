import { currentLanguage } from '@shouwen/admin-kit';
import type { Language } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';

/** The language on the screen; whoever asks is drawn anew when it changes. */
export function useLanguage(): Language {
  useTranslation('organization');
  return currentLanguage();
}
