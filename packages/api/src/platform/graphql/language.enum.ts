import { LANGUAGES, type Language } from '@shouwen/shared';
import { registerEnumType } from 'type-graphql';

/** `zh-CN` is `ZH_CN` in GraphQL. */
export const LanguageEnum: Readonly<Record<string, Language>> = Object.fromEntries(
  LANGUAGES.map((language) => [language.toUpperCase().replace('-', '_'), language]),
);
registerEnumType(LanguageEnum, {
  name: 'Language',
  description: 'A language the product speaks.',
  valuesConfig: {
    ZH_CN: { description: '简体中文' },
    ZH_TW: { description: '繁體中文' },
    EN: { description: 'English' },
  },
});
