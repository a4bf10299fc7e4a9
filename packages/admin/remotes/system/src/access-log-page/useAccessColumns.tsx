import { type Column, Time } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { ObjectLink } from '../audit-page/ObjectLink.js';
import type { AccessLog_EntryFragment as Entry } from '../gql/graphql.js';

export function useAccessColumns(): readonly Column<Entry>[] {
  const { t } = useTranslation('system');
  return [
    { key: 'lastAt', title: t('access.last'), width: 150, isSoft: true, render: ({ lastAt }) => <Time at={lastAt} form="full" /> },
    {
      key: 'person',
      title: t('access.person'),
      width: 'minmax(120px, 1fr)',
      isLead: true,
      render: ({ person, onBehalfOf }) =>
        onBehalfOf == null ? (person?.name ?? '') : t('audit.onBehalf', { actor: person?.name ?? '', whom: onBehalfOf.name }),
    },
    {
      key: 'object',
      title: t('audit.subject'),
      width: 'minmax(160px, 1fr)',
      render: ({ objectType, objectId, objectLabel }) => (
        <ObjectLink object={{ type: objectType, id: objectId, label: objectLabel ?? null }} />
      ),
    },
    { key: 'kind', title: t('access.kind'), width: 120, render: ({ kind }) => t(`access.kinds.${kind}`) },
    { key: 'looks', title: t('access.looks'), width: 64, align: 'end', render: ({ looks }) => String(looks) },
    { key: 'address', title: t('audit.address'), width: 112, isSoft: true, render: ({ address }) => address ?? '' },
    { key: 'source', title: t('audit.source'), width: 64, isSoft: true, render: ({ source }) => t(`audit.sources.${source}`) },
  ];
}
