import { useQuery } from '@apollo/client/react';
import { type Ability, AbilityButton, CommandAlert, EmptyState, QueryState, useCommand, useFileChooser } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerFilesAddDocument, CustomerFilesDocument, type CustomerFiles_FileFragment as File } from '../gql/graphql.js';
import { PendingFileList } from '../ticket-files/PendingFileList.js';
import { useFileDrop } from '../ticket-files/useFileDrop.js';
import { useLightbox } from '../ticket-files/useLightbox.js';
import { usePendingFiles } from '../ticket-files/usePendingFiles.js';
import { CustomerFileLine } from './CustomerFileLine.js';
import { CustomerFileRemoveDialog } from './CustomerFileRemoveDialog.js';
import styles from './CustomerFiles.module.css';

interface Props {
  readonly customerId: string;
  readonly ability: Ability;
}

const PAGE = 50;

/** Files of a customer: dropped, pasted or chosen, put on as soon as they have arrived. */
export function CustomerFiles({ customerId, ability }: Props) {
  const { t } = useTranslation('desk');
  const query = useQuery(CustomerFilesDocument, { variables: { customerId, first: PAGE }, fetchPolicy: 'cache-and-network' });
  const { pending, command } = useAdding(customerId, () => void query.refetch());
  const chooser = useFileChooser({ label: t('files.choose'), isMultiple: true, onFiles: pending.add });
  const drop = useFileDrop(pending.add);
  const [removing, setRemoving] = useState<File | null>(null);
  return (
    <section
      className={drop.isOver ? styles.over : styles.files}
      aria-label={t('customerFiles.title')}
      {...(ability.allowed ? drop.handlers : {})}
    >
      <div className={styles.bar}>
        {chooser.field}
        <AbilityButton size="small" ability={ability} onClick={chooser.open}>
          {t('customerFiles.add')}
        </AbilityButton>
        {ability.allowed && <span className={styles.soft}>{t('customerFiles.hint')}</span>}
      </div>
      <CommandAlert command={command} />
      <PendingFileList pending={pending} />
      <QueryState query={query}>
        {({ customerFiles: { nodes, pageInfo } }) => (
          <>
            {nodes.length === 0 && <EmptyState icon="clip" title={t('customerFiles.none')} />}
            <Lines files={nodes} onRemove={setRemoving} />
            {pageInfo.hasNextPage && (
              <Button type="text" size="small" onClick={() => void query.fetchMore({ variables: { after: pageInfo.endCursor } })}>
                {t('customerFiles.more')}
              </Button>
            )}
          </>
        )}
      </QueryState>
      {removing !== null && (
        <CustomerFileRemoveDialog
          customerId={customerId}
          file={removing}
          onDone={() => void query.refetch()}
          onClose={() => setRemoving(null)}
        />
      )}
    </section>
  );
}

/** One below the other; a picture opens large, with the others a key away. */
function Lines({ files, onRemove }: { readonly files: readonly File[]; onRemove(file: File): void }) {
  const { show, box } = useLightbox(files);
  return (
    <>
      <ul className={styles.list}>
        {files.map((file) => (
          <CustomerFileLine key={file.id} file={file} onShow={() => show(file.id)} onRemove={() => onRemove(file)} />
        ))}
      </ul>
      {box}
    </>
  );
}

/** What has arrived is put on the customer at once; what was refused stays with its reason. */
function useAdding(customerId: string, onDone: () => void) {
  const { t } = useTranslation('desk');
  const pending = usePendingFiles(`desk.customer.files.${customerId}`, '/files/customers');
  const command = useCommand(CustomerFilesAddDocument, { isInline: true, success: t('customerFiles.added'), onDone });
  const isSent = useRef(new Set<string>());
  const { files, isUnderWay, drop } = pending;
  useEffect(() => {
    const arrived = files.filter(({ id }) => id !== null && !isSent.current.has(id));
    if (isUnderWay || arrived.length === 0) return;
    const fileIds = arrived.flatMap(({ id }) => id ?? []);
    for (const id of fileIds) isSent.current.add(id);
    void command.run({ input: { customerId, fileIds } }).then((isDone) => {
      if (isDone) for (const { key } of arrived) drop(key);
    });
  }, [files, isUnderWay, drop, command, customerId]);
  return { pending, command };
}
