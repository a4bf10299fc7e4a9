import { skipToken, useQuery } from '@apollo/client/react';
import {
  EmptyState,
  Icon,
  PageFrame,
  PersonPicker,
  QueryState,
  SearchPicker,
  useSearchState,
  useViewer,
  useWords,
} from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { PERMISSIONS } from '@shouwen/shared';
import { useTranslation } from 'react-i18next';
import { PermissionExplainDocument, type PermissionExplainQuery } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { ViewAsDialog } from '../view-as/ViewAsDialog.js';
import styles from './ExplainPage.module.css';

/** Why somebody can or cannot do something, in the words of the rules that guard it. */
export function ExplainPage() {
  const { t } = useTranslation('organization');
  const words = useWords();
  const viewer = useViewer();
  const [personId, setPersonId] = useSearchState('person');
  const [permission, setPermission] = useSearchState('permission');
  const [targetId, setTargetId] = useSearchState('target');
  const [dialog, setDialog] = useSearchState('dialog');
  const isAsked = personId !== '' && permission !== '';
  const asked = { personId, permission, ...(targetId !== '' && { targetId }) };
  const query = useQuery(PermissionExplainDocument, isAsked ? { variables: asked, fetchPolicy: 'network-only' } : skipToken);
  return (
    <PageFrame
      title={t('explain.title')}
      head={<OrganizationNav />}
      actions={
        viewer.can('person:view-as') && (
          <Button icon={<Icon name="eye" />} disabled={personId === ''} onClick={() => setDialog('view-as')}>
            {t('viewAs.start')}
          </Button>
        )
      }
    >
      <div className={styles.question}>
        <div>
          {t('explain.who')}
          <PersonPicker aria-label={t('explain.who')} value={personId === '' ? null : personId} onChange={(id) => setPersonId(id ?? '')} />
        </div>
        <div>
          {t('explain.what')}
          <Select
            showSearch={{ filterOption: (text, option) => `${option?.label} ${option?.value}`.toLowerCase().includes(text.toLowerCase()) }}
            aria-label={t('explain.what')}
            placeholder={t('roles.permission')}
            value={permission === '' ? undefined : permission}
            onChange={(value: string | undefined) => setPermission(value ?? '')}
            options={PERMISSIONS.map((value) => ({ value, label: words.permission(value) }))}
          />
        </div>
        <div>
          {t('explain.target')}
          <SearchPicker
            label={t('explain.target')}
            placeholder={t('explain.anything')}
            preferred={permission.split(':')[0]?.toUpperCase() ?? ''}
            value={targetId}
            onChange={setTargetId}
          />
        </div>
      </div>
      {isAsked ? (
        <QueryState query={query}>{({ permissionExplain }) => <Answer explanation={permissionExplain} />}</QueryState>
      ) : (
        <EmptyState icon="key" title={t('explain.ask')} hint={t('explain.askHint')} />
      )}
      {dialog === 'view-as' && personId !== '' && <ViewAsDialog personId={personId} onClose={() => setDialog('')} />}
    </PageFrame>
  );
}

function Answer({ explanation }: { readonly explanation: PermissionExplainQuery['permissionExplain'] }) {
  const { t } = useTranslation('organization');
  if (explanation === null) return <EmptyState icon="key" title={t('explain.nothing')} hint={t('explain.nothingHint')} />;
  const { allowed, person, steps } = explanation;
  return (
    <section className={styles.answer} aria-label={t('explain.answer')}>
      <h2>{allowed ? t('explain.yes', { name: person.name }) : t('explain.no', { name: person.name })}</h2>
      <ol>
        {steps.map(({ kind, passed, text }) => (
          <li key={`${kind} ${text}`} className={passed ? styles.passed : styles.failed}>
            <Icon name={passed ? 'check' : 'close'} size={14} />
            <span className={styles.kind}>{t(`explain.kind.${kind}`)}</span>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
