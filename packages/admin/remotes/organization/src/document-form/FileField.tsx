import { FileButton, Icon, uploadFile, useFormat } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './DocumentForm.module.css';

export interface AttachedFile {
  readonly fileId: string;
  readonly name: string;
  readonly size: number;
}

interface Props {
  readonly value?: AttachedFile | null;
  readonly onChange?: (file: AttachedFile | null) => void;
}

/** The one file of a document: handed in at once, taken over when the form is saved. */
export function FileField({ value, onChange }: Props) {
  const { t } = useTranslation('organization');
  const { bytes } = useFormat();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const take = async (file: File): Promise<void> => {
    setBusy(true);
    const sent = await uploadFile('/files/documents', file, () => undefined).done;
    setBusy(false);
    setRefusal(sent.file ? null : (sent.refusal ?? t('documents.notSent')));
    if (sent.file) onChange?.({ fileId: sent.file.id, name: sent.file.name, size: sent.file.size });
  };
  return (
    <div className={styles.file}>
      {value != null && (
        <span className={styles.chip}>
          <Icon name="clip" size={14} />
          {value.name} <span className={styles.soft}>{bytes(value.size)}</span>
          <Button
            type="text"
            size="small"
            aria-label={t('documents.dropFile', { name: value.name })}
            icon={<Icon name="close" size={12} />}
            onClick={() => onChange?.(null)}
          />
        </span>
      )}
      <FileButton
        label={t(value == null ? 'documents.chooseFile' : 'documents.otherFile')}
        accept=""
        isBusy={isBusy}
        onFile={(file) => void take(file)}
      />
      {refusal !== null && <span role="alert">{refusal}</span>}
    </div>
  );
}
