import { currentLanguage, Segmented } from '@shouwen/admin-kit';
import type { Language } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { useOfferedLanguages } from '../organisation/useOrganisation.js';
import { useChangeLanguage } from './useChangeLanguage.js';

/** Every language names itself. */
export const SHORT_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '简体', 'zh-TW': '繁體', en: 'EN' };

/** In which language everything speaks to me: the panel, refusals, files. It holds at once and is kept with my account. */
export function LanguageChoice() {
  const { t } = useTranslation('shell');
  const changeLanguage = useChangeLanguage();
  return (
    <Segmented
      label={t('person.language')}
      options={useOfferedLanguages(currentLanguage()).map((language) => ({ value: language, label: SHORT_NAMES[language] }))}
      value={currentLanguage()}
      onChange={(language) => void changeLanguage(language)}
    />
  );
}
