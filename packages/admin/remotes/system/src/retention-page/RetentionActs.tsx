import { AbilityButton } from '@shouwen/admin-kit';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CustomerEraseDialog } from '../customer-erase/CustomerEraseDialog.js';
import { CustomerKeepDialog } from '../customer-keep/CustomerKeepDialog.js';
import type { Retention_FileFragment } from '../gql/graphql.js';
import styles from './Retention.module.css';

/** What may be done with a file: keep it longer, or erase it once its day is over. */
export function RetentionActs({ file }: { readonly file: Retention_FileFragment }) {
  const { t } = useTranslation('system');
  const [dialog, setDialog] = useState<'keep' | 'erase' | null>(null);
  const close = () => setDialog(null);
  return (
    <span className={styles.acts}>
      <AbilityButton size="small" ability={file.viewerCan.keep} onClick={() => setDialog('keep')}>
        {t('retention.keepOpen')}
      </AbilityButton>
      <AbilityButton size="small" ability={file.viewerCan.erase} onClick={() => setDialog('erase')}>
        {t('retention.eraseOpen')}
      </AbilityButton>
      {dialog === 'keep' && <CustomerKeepDialog file={file} onClose={close} />}
      {dialog === 'erase' && <CustomerEraseDialog file={file} onClose={close} />}
    </span>
  );
}
