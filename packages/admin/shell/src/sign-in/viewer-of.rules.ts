import type { Viewer } from '@shouwen/admin-kit';
import type { Language } from '@shouwen/shared';
import type { SignedInFragment } from './gql/graphql.js';

const LANGUAGES: Readonly<Record<SignedInFragment['language'], Language>> = { ZH_CN: 'zh-CN', ZH_TW: 'zh-TW', EN: 'en' };
const ENUMS: Readonly<Record<Language, SignedInFragment['language']>> = { 'zh-CN': 'ZH_CN', 'zh-TW': 'ZH_TW', en: 'EN' };

export function viewerOf({ person, permissions, language, session }: SignedInFragment): Viewer {
  const { department, ...self } = person;
  return {
    person: { ...self, departmentName: department?.name ?? null },
    permissions,
    language: LANGUAGES[language],
    sessionId: session?.id ?? null,
  };
}

export function languageEnum(language: Language): SignedInFragment['language'] {
  return ENUMS[language];
}
