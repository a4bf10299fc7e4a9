import { useQuery } from '@apollo/client/react';
import { EmptyState, Icon, QueryState, Section, useViewer, useWords } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { RoleDifferenceDocument, type RoleDifferenceQuery, type RolePage_RoleFragment } from '../gql/graphql.js';
import type { useRoleDraft } from '../role-page/useRoleDraft.js';
import styles from './RoleDifference.module.css';

interface Props {
  readonly role: RolePage_RoleFragment;
  readonly editing: ReturnType<typeof useRoleDraft>;
}

type Difference = NonNullable<RoleDifferenceQuery['roleDifference']>;
type Scopes = Difference['grants'][number]['before'];

/** What publishing the draft would change, for the role and for everybody who holds it. */
export function RoleDifferencePanel({ role, editing }: Props) {
  const { t } = useTranslation('organization');
  const variables = { roleId: role.id, first: 100 };
  const query = useQuery(RoleDifferenceDocument, { variables, fetchPolicy: 'network-only', skip: role.draft === null });
  if (role.draft === null) return <EmptyState icon="key" title={t('difference.none')} hint={t('difference.noneHint')} />;
  return (
    <QueryState query={query}>
      {({ roleDifference }) => roleDifference && <Changes difference={roleDifference} editing={editing} />}
    </QueryState>
  );
}

function Changes({ difference, editing }: { readonly difference: Difference } & Pick<Props, 'editing'>) {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const words = useWords();
  const scopesOf = (grants: Scopes): string =>
    grants.map(({ scope, departments }) => [words.scope(scope), ...departments.map(({ name }) => name)].join(' ')).join(' · ') ||
    t('roles.no');
  return (
    <>
      <Section title={t('difference.changes')}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('roles.permission')}</th>
              <th scope="col">{t('difference.before')}</th>
              <th scope="col">{t('difference.after')}</th>
            </tr>
          </thead>
          <tbody>
            {difference.grants.map(({ permission, before, after }) => (
              <tr key={permission}>
                <th scope="row">{words.permission(permission)}</th>
                <td>{scopesOf(before)}</td>
                <td>{scopesOf(after)}</td>
              </tr>
            ))}
            {difference.fields.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{words.field(field)}</th>
                <td>{t(`level.${before}`)}</td>
                <td>{t(`level.${after}`)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <Section title={t('difference.people', { count: difference.peopleCount })}>
        <ul className={styles.people}>
          {difference.people.nodes.map((effect) => (
            <Effect key={effect.id} effect={effect} />
          ))}
        </ul>
      </Section>
      <div className={styles.actions}>
        {viewer.can('role:publish') && (
          <Button
            type="primary"
            disabled={!difference.publish.allowed || editing.isChanged}
            loading={editing.running}
            onClick={() => void editing.publish()}
          >
            {t('difference.publish')}
          </Button>
        )}
        {viewer.can('role:edit') && <Button onClick={() => void editing.discard()}>{t('difference.discard')}</Button>}
        <span role="status">{editing.isChanged ? t('difference.saveFirst') : difference.publish.reason}</span>
      </div>
    </>
  );
}

function Effect({ effect }: { readonly effect: Difference['people']['nodes'][number] }) {
  const { t } = useTranslation('organization');
  const words = useWords();
  const nameOf = (key: string): string => (key.includes('.') ? words.field(key) : words.permission(key));
  const { person, gains, loses, conflicts } = effect;
  return (
    <li>
      <strong>{person?.name}</strong> <span className={styles.side}>{person?.department?.name}</span>
      {gains.length > 0 && <p className={styles.gains}>{t('difference.gains', { what: gains.map(nameOf).join('、') })}</p>}
      {loses.length > 0 && <p className={styles.loses}>{t('difference.loses', { what: loses.map(nameOf).join('、') })}</p>}
      {conflicts.map(({ id, name }) => (
        <p key={id} className={styles.conflict}>
          <Icon name="warning" size={14} /> {name}
        </p>
      ))}
    </li>
  );
}
