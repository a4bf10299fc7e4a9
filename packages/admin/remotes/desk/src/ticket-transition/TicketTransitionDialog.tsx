import { StateChip } from '@shouwen/admin-kit';
import { Form } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonField } from '../ticket-dialogs/ReasonField.js';
import type { VerbDialogProps } from '../ticket-dialogs/useDialogTicket.js';
import { VerbDialog } from '../ticket-dialogs/VerbDialog.js';
import styles from './TicketTransitionDialog.module.css';
import { type TransitionDraft, useTicketTransition } from './useTicketTransition.js';

/**
 * `code` names the step; after a colleague's change it may no longer be on offer, and then the API says so. After one's own it is
 * not either: the words stay those the dialog was opened with until it is gone.
 */
export function TicketTransitionDialog({ target, code, onClose }: VerbDialogProps & { readonly code: string }) {
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<TransitionDraft>();
  const { command, transition } = useTicketTransition(form);
  const [option] = useState(() => target.ticket.availableTransitions.find((offered) => offered.code === code));
  return (
    <VerbDialog<TransitionDraft>
      verb={`transition.${code}`}
      title={option?.name ?? t('transition.title')}
      submit={option?.name ?? t('verb.state')}
      target={target}
      form={form}
      command={command}
      onSubmit={(draft) => transition(target, code, draft)}
      onClose={onClose}
    >
      {option !== undefined && (
        <p className={styles.to}>
          {t('transition.to')} <StateChip state={option.to} />
        </p>
      )}
      <ReasonField label={t('transition.reason')} isOptional hasFocus />
    </VerbDialog>
  );
}
