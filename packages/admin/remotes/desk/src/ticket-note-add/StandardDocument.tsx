import { useQuery } from '@apollo/client/react';
import { QueryState } from '@shouwen/admin-kit';
import { Drawer } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { StandardDocumentDocument } from '../gql/graphql.js';
import styles from './PreparedHandling.module.css';

/** The document by which such tickets are handled, beside the ticket; that it was read is noted. */
export function StandardDocument({ id, onClose }: { readonly id: string; onClose(): void }) {
  const { t } = useTranslation('desk');
  const query = useQuery(StandardDocumentDocument, { variables: { id } });
  return (
    <Drawer open title={query.data?.document?.title ?? t('handling.document')} size={480} onClose={onClose}>
      <QueryState query={query}>
        {({ document }) =>
          document == null ? (
            <p>{t('handling.gone')}</p>
          ) : (
            <>
              <p className={styles.text}>{document.text}</p>
              {document.file != null && (
                <p className={styles.file}>
                  <a href={document.file.url} target="_blank" rel="noreferrer">
                    {document.file.name}
                  </a>
                </p>
              )}
            </>
          )
        }
      </QueryState>
    </Drawer>
  );
}
