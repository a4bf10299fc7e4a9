import { useQuery } from '@apollo/client/react';
import { EmptyState, ErrorCard, Icon, PageFrame, SkeletonRows, Tag, useCommand, useViewer, WordActs, WordList } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerFieldMoveDocument, CustomerFieldSetDocument, CustomerFieldsPageDocument } from '../gql/graphql.js';
import { OrganizationNav } from '../organization-nav/OrganizationNav.js';
import { CustomerFieldDialog } from './CustomerFieldDialog.js';
import styles from './CustomerFieldsPage.module.css';
import { type CustomerField, draftOf, fieldInput } from './field-draft.rules.js';

/** What the organisation wants to know of its customers beyond name and contact, in the order in which it is asked. */
export function CustomerFieldsPage() {
  const { t } = useTranslation('organization');
  const viewer = useViewer();
  const [edited, setEdited] = useState<CustomerField | 'new' | null>(null);
  const query = useQuery(CustomerFieldsPageDocument, {
    variables: { withRoles: viewer.can('role:read') },
    fetchPolicy: 'cache-and-network',
  });
  const fields = query.data?.customerFields;
  const after = async (): Promise<void> => {
    setEdited(null);
    await query.refetch();
  };
  return (
    <PageFrame
      title={t('customerFields.title')}
      head={<OrganizationNav counts={fields && t('customerFields.total', { count: fields.totalCount })} />}
      actions={
        <Button type="primary" icon={<Icon name="plus" size={14} />} onClick={() => setEdited('new')}>
          {t('customerFields.add')}
        </Button>
      }
    >
      {fields === undefined && query.error != null && <ErrorCard error={query.error} retry={query.refetch} />}
      {fields === undefined && query.error == null && <SkeletonRows rows={8} />}
      {fields?.nodes.length === 0 && <EmptyState icon="people" title={t('customerFields.none')} hint={t('customerFields.hint')} />}
      {fields !== undefined && fields.nodes.length > 0 && (
        <div className={styles.page}>
          <p className={styles.hint}>{t('customerFields.hint')}</p>
          <Fields fields={fields.nodes} after={after} onEdit={setEdited} />
        </div>
      )}
      {edited !== null && (
        <CustomerFieldDialog
          {...(edited !== 'new' && { field: edited })}
          roles={query.data?.roles?.nodes ?? null}
          onDone={after}
          onClose={() => setEdited(null)}
        />
      )}
    </PageFrame>
  );
}

interface FieldsProps {
  readonly fields: readonly CustomerField[];
  after(): Promise<void>;
  onEdit(field: CustomerField): void;
}

function Fields({ fields, after, onEdit }: FieldsProps) {
  const { t } = useTranslation('organization');
  const moving = useCommand(CustomerFieldMoveDocument, { onDone: after });
  const words = fields
    .toSorted((a, b) => Number(a.isArchived) - Number(b.isArchived))
    .map((field) => ({ ...field, isLoose: field.isArchived, note: <Note field={field} /> }));
  return (
    <WordList
      label={t('customerFields.title')}
      words={words}
      isBusy={moving.running}
      onMove={(code, beforeCode) => void moving.run({ input: { code, beforeCode } })}
      acts={(field) => <Acts field={field} after={after} onEdit={onEdit} />}
    />
  );
}

function Note({ field }: { readonly field: CustomerField }) {
  const { t } = useTranslation('organization');
  const { groupName, type, customerKind, isRequired, roleIds, isArchived } = field;
  const facts = [
    groupName,
    t(`customerFields.types.${type}`),
    customerKind && t(`customerFields.kinds.${customerKind}`),
    isRequired && t('customerFields.required'),
    roleIds.length > 0 && t('customerFields.restricted'),
  ];
  return (
    <>
      {facts.filter((text) => typeof text === 'string' && text !== '').join(' · ')} {isArchived && <Tag>{t('roles.outOfUse')}</Tag>}
    </>
  );
}

function Acts({ field, after, onEdit }: Omit<FieldsProps, 'fields'> & { readonly field: CustomerField }) {
  const command = useCommand(CustomerFieldSetDocument, { onDone: after });
  const { code, name, isArchived, viewerCan } = field;
  return (
    <WordActs
      name={name}
      isArchived={isArchived}
      isBusy={command.running}
      rename={viewerCan.update}
      turn={viewerCan.update}
      onEdit={() => onEdit(field)}
      onTurn={() => command.run({ input: fieldInput(draftOf(field), { code, isArchived: !isArchived }) })}
    />
  );
}
