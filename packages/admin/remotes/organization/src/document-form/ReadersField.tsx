import { skipToken, useQuery } from '@apollo/client/react';
import { DepartmentPicker, Icon, useViewer } from '@shouwen/admin-kit';
import { Button, Select } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { DocumentFormRolesDocument, type DocumentPanel_DocumentFragment } from '../gql/graphql.js';
import styles from './DocumentForm.module.css';

export type Reader = Omit<NonNullable<DocumentPanel_DocumentFragment['readers']>[number], '__typename'>;

interface Props {
  readonly value?: readonly Reader[];
  readonly onChange?: (readers: readonly Reader[]) => void;
}

/** Roles and departments whose people may read a document: each is added by choosing it. */
export function ReadersField({ value = [], onChange }: Props) {
  const { t } = useTranslation('organization');
  const { can } = useViewer();
  const roles = useQuery(DocumentFormRolesDocument, can('role:read') ? { variables: { first: 100 } } : skipToken).data?.roles.nodes ?? [];
  const isNew = (id: string): boolean => value.every(({ readerId }) => readerId !== id);
  const add = (reader: Reader): void => onChange?.([...value, reader]);
  return (
    <>
      {value.length > 0 && (
        <ul className={styles.readers}>
          {value.map(({ readerId, isDepartment, name }) => (
            <li key={readerId} className={styles.chip}>
              <Icon name={isDepartment ? 'tree' : 'people'} size={14} />
              {name}
              <Button
                type="text"
                size="small"
                aria-label={t('documents.dropReader', { name })}
                icon={<Icon name="close" size={12} />}
                onClick={() => onChange?.(value.filter((one) => one.readerId !== readerId))}
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.pair}>
        <Select
          showSearch
          optionFilterProp="label"
          aria-label={t('documents.addRole')}
          placeholder={t('documents.addRole')}
          value={null}
          onChange={(id: string, option) => add({ readerId: id, isDepartment: false, name: String(Object(option).label) })}
          options={roles.filter(({ id, isArchived }) => !isArchived && isNew(id)).map(({ id, name }) => ({ value: id, label: name }))}
        />
        <DepartmentPicker
          aria-label={t('documents.addDepartment')}
          placeholder={t('documents.addDepartment')}
          value={null}
          onChange={(id, name) => id !== undefined && isNew(id) && add({ readerId: id, isDepartment: true, name: name ?? id })}
        />
      </div>
    </>
  );
}
