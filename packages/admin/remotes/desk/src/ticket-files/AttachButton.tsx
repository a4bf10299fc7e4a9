import { Icon, useFileChooser } from '@shouwen/admin-kit';
import { Button, Tooltip } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';

/** Opens the browser's chooser; several files at once. */
export function AttachButton({ onFiles }: { onFiles(files: Iterable<File>): void }) {
  const { t } = useTranslation('desk');
  const chooser = useFileChooser({ label: t('files.choose'), isMultiple: true, onFiles });
  return (
    <>
      {chooser.field}
      <Tooltip title={t('files.attachHint')}>
        <Button type="text" size="small" aria-label={t('files.attach')} icon={<Icon name="clip" />} onClick={chooser.open} />
      </Tooltip>
    </>
  );
}
