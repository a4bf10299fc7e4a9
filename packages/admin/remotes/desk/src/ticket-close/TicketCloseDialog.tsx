import { Time } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { OpenPromises } from '../promises/OpenPromises.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from '../ticket-dialogs/VerbDialog.module.css';
import { useTicketClose } from './useTicketClose.js';

export function TicketCloseDialog({ target, onClose }: VerbDialogProps) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<object>();
  const { command, close } = useTicketClose();
  const { outcomeToldAt } = target.ticket;
  return (
    <VerbDialog<object>
      verb="close"
      isConfirmation
      title={t('close.title')}
      submit={t('verb.close')}
      target={target}
      form={form}
      command={command}
      onSubmit={() => close(target)}
      onClose={onClose}
    >
      <p className={styles.hint}>
        {outcomeToldAt == null ? (
          t('close.untold', { owner: target.ticket.owner.name })
        ) : (
          <>
            {t('close.told')} <Time at={outcomeToldAt} />
          </>
        )}
      </p>
      <OpenPromises target={target} />
    </VerbDialog>
  );
}
