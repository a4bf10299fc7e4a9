import { currentLanguage, useOfferedShortcuts, useViewer } from '@shouwen/admin-kit';
import { preferTheme, type ThemeChoice } from '@shouwen/admin-kit/preferences';
import { LANGUAGES, textIn } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { SHORT_NAMES } from '../account/LanguageChoice.js';
import { useChangeLanguage } from '../account/useChangeLanguage.js';
import { useSignOut } from '../account/useSignOut.js';
import { useOffers, usePanel } from '../panel-context.js';
import type { PaletteGroup, PaletteItem } from './palette.rules.js';

const THEMES: readonly ThemeChoice[] = ['light', 'dark', 'system'];
const HELP = '?';
/** Keys that move within a list, or open this very palette, are no commands. */
const MOVES = ['j', 'k', 'enter', 'mod+k', '/', 'c', HELP];

/** Everything the palette offers before anything is searched for. */
export function usePaletteGroups(): readonly PaletteGroup[] {
  const { t } = useTranslation('shell');
  const navigate = useNavigate();
  const { nav, create } = useOffers();
  const open = usePanel().tabs.all();
  const here = useOfferedShortcuts().filter(({ keys, isEnabled }) => isEnabled !== false && !MOVES.includes(keys));
  const language = currentLanguage();
  const go = (to: string) => () => void navigate(to);
  return [
    { title: t('palette.here'), items: here.map(({ keys, label, run }) => ({ id: `key:${keys}`, label, keys, run })) },
    {
      title: t('palette.goTo'),
      items: nav.map(({ remote, id, label, to }) => ({
        id: `nav:${remote}/${id}`,
        label: textIn(label, language),
        words: Object.values(label),
        run: go(to),
      })),
    },
    {
      title: t('palette.create'),
      items: create.map(({ remote, id, label, to }) => ({
        id: `new:${remote}/${id}`,
        label: textIn(label, language),
        words: Object.values(label),
        run: go(to),
      })),
    },
    {
      title: t('palette.open'),
      items: open.map(({ path, title, search }) => ({ id: `tab:${path}`, label: title, run: go(`${path}${search}`) })),
    },
    { title: t('palette.settings'), items: useSettings() },
  ];
}

function useSettings(): PaletteItem[] {
  const { t } = useTranslation('shell');
  const { can } = useViewer();
  const navigate = useNavigate();
  const changeLanguage = useChangeLanguage();
  const signOut = useSignOut();
  const help = useOfferedShortcuts().find(({ keys }) => keys === HELP);
  return [
    ...(help ? [{ id: 'help', label: t('person.shortcuts'), words: ['keyboard shortcuts'], keys: HELP, run: help.run }] : []),
    ...THEMES.map((theme) => ({
      id: `theme:${theme}`,
      label: t('palette.theme', { name: t(`person.${theme}`) }),
      words: ['theme', theme],
      run: () => preferTheme(theme),
    })),
    ...LANGUAGES.map((language) => ({
      id: `language:${language}`,
      label: t('palette.language', { name: SHORT_NAMES[language] }),
      words: ['language', language],
      run: () => void changeLanguage(language),
    })),
    { id: 'sessions', label: t('person.sessions'), words: ['sessions'], run: () => void navigate('/account/sessions') },
    ...(can('api-token:manage')
      ? [{ id: 'tokens', label: t('person.tokens'), words: ['api tokens'], run: () => void navigate('/account/tokens') }]
      : []),
    { id: 'sign-out', label: t('person.signOut'), words: ['sign out', 'logout'], run: () => void signOut() },
  ];
}
