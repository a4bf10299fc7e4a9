import { useQuery } from '@apollo/client/react';
import { AbilityButton, ErrorCard, Icon, KeyValues, Section, SkeletonRows, Tag, Time, useFormat, useViewer } from '@shouwen/admin-kit';
import { Drawer } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DocumentFormDialog } from '../document-form/DocumentFormDialog.js';
import { DocumentRemoveDialog } from '../document-remove/DocumentRemoveDialog.js';
import { type DocumentPanel_DocumentFragment, DocumentPanelDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './Documents.module.css';

interface Props {
  readonly documentId: string;
  readonly kinds: readonly string[];
  reload(): Promise<unknown>;
  onClose(): void;
}

/** One document beside the list: what it says, its file, and to whoever decides it who may read it. */
export function DocumentPanel({ documentId, kinds, reload, onClose }: Props) {
  const { t } = useTranslation('organization');
  const { data, error, loading, refetch } = useQuery(DocumentPanelDocument, {
    variables: { id: documentId },
    fetchPolicy: 'cache-and-network',
  });
  const [dialog, setDialog] = useState<'change' | 'remove' | null>(null);
  const document = data?.document;
  const changed = async (): Promise<void> => {
    setDialog(null);
    await Promise.all([refetch(), reload()]);
  };
  const removed = async (): Promise<void> => {
    onClose();
    await reload();
  };
  return (
    <Drawer open onClose={onClose} size={520} title={document?.title ?? '…'} classNames={{ body: styles.body ?? '' }}>
      {document == null && error != null && <ErrorCard error={error} retry={refetch} />}
      {document == null && error == null && (loading ? <SkeletonRows rows={6} /> : <p>{t('documents.gone')}</p>)}
      {document != null && (
        <>
          <Acts document={document} onChange={() => setDialog('change')} onRemove={() => setDialog('remove')} />
          <Content document={document} />
        </>
      )}
      {document != null && dialog === 'change' && (
        <DocumentFormDialog document={document} kinds={kinds} onDone={changed} onClose={() => setDialog(null)} />
      )}
      {document != null && dialog === 'remove' && (
        <DocumentRemoveDialog document={document} onDone={removed} onClose={() => setDialog(null)} />
      )}
    </Drawer>
  );
}

interface ActsProps {
  readonly document: DocumentPanel_DocumentFragment;
  onChange(): void;
  onRemove(): void;
}

/** Readers are offered nothing that is not theirs to decide. */
function Acts({ document: { viewerCan }, onChange, onRemove }: ActsProps) {
  const { t } = useTranslation('organization');
  if (!viewerCan.update.allowed && !viewerCan.remove.allowed) return null;
  return (
    <div className={styles.acts}>
      <AbilityButton ability={viewerCan.update} onClick={onChange}>
        {t('documents.changeOpen')}
      </AbilityButton>
      <AbilityButton ability={viewerCan.remove} onClick={onRemove}>
        {t('documents.removeOpen')}
      </AbilityButton>
    </div>
  );
}

function Content({ document }: Pick<ActsProps, 'document'>) {
  const { t } = useTranslation('organization');
  const { can } = useViewer();
  const { id, kind, department, creator, updatedAt, text, file, readers } = document;
  return (
    <>
      <KeyValues
        items={[
          [t('documents.kind'), kind],
          [t('documents.department'), department?.name],
          [t('documents.by'), creator?.name],
          [t('documents.updated'), <Time key="at" at={updatedAt} form="full" />],
        ]}
      />
      {text != null && (
        <Section title={t('documents.text')}>
          <p className={styles.text}>{text}</p>
        </Section>
      )}
      {file != null && (
        <Section title={t('documents.file')}>
          <FileLink file={file} />
          <p className={styles.soft}>{t('documents.noted')}</p>
        </Section>
      )}
      {readers != null && (
        <Section
          title={t('documents.readers')}
          aside={
            <span className={styles.links}>
              {can('permission:explain') && <Link to={urls.explain('document:read', id)}>{t('nav.explain')}</Link>}
              {can('access-log:read') && <Link to={urls.readersOfDocument(id)}>{t('documents.looks')}</Link>}
            </span>
          }
        >
          <span className={styles.readers}>
            {readers.map(({ readerId, name }) => (
              <Tag key={readerId}>{name}</Tag>
            ))}
          </span>
        </Section>
      )}
    </>
  );
}

export function FileLink({ file: { name, size, url } }: { readonly file: NonNullable<DocumentPanel_DocumentFragment['file']> }) {
  const { bytes } = useFormat();
  return (
    <a className={styles.file} href={url} target="_blank" rel="noreferrer" onClick={(event) => event.stopPropagation()}>
      <Icon name="clip" size={14} />
      <span>{name}</span> <span className={styles.soft}>{bytes(size)}</span>
    </a>
  );
}
