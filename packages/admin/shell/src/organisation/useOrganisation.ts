import { useQuery } from '@apollo/client/react';
import { LANGUAGES, type Language } from '@shouwen/shared';
import { ShellOrganisationDocument } from '../gql/graphql.js';
import { languageEnum } from '../sign-in/viewer-of.rules.js';

/** What the organisation says of itself; empty until it is known. */
export function useOrganisation() {
  const { data, loading } = useQuery(ShellOrganisationDocument);
  return { organisation: data?.organisation ?? null, isLoading: loading };
}

/** The languages to choose from: those the organisation offers, and the one that is spoken now. */
export function useOfferedLanguages(current: Language): readonly Language[] {
  const offered = useOrganisation().organisation?.languages;
  return LANGUAGES.filter((language) => language === current || (offered?.includes(languageEnum(language)) ?? true));
}
