import { useApolloClient } from '@apollo/client/react';
import { setLanguage } from '@shouwen/admin-kit';
import { preferLanguage } from '@shouwen/admin-kit/preferences';
import type { Language } from '@shouwen/shared';
import { ViewerLanguageSetDocument } from '../gql/graphql.js';
import { languageEnum } from '../sign-in/viewer-of.rules.js';

/** Speaks the language here at once, keeps it for the person, and asks again for what the API says in words. */
export function useChangeLanguage(): (language: Language) => Promise<void> {
  const client = useApolloClient();
  return async (language) => {
    preferLanguage(language);
    await setLanguage(language);
    await client.mutate({ mutation: ViewerLanguageSetDocument, variables: { input: { language: languageEnum(language) } } });
    await client.refetchQueries({ include: 'active' });
  };
}
