import { Kbd, usePage, useShortcuts } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { urls } from '../urls.js';
import styles from './TicketPrint.module.css';

interface Props {
  readonly ticketId: string;
  readonly number: string | undefined;
  readonly title: string;
  /** There is something to print. */
  readonly isReady: boolean;
  readonly children: ReactNode;
}

/** A sheet about a ticket: it lies over the panel, and on paper there is nothing else. */
export function OnPaper({ ticketId, number, title, isReady, children }: Props) {
  const { t } = useTranslation('desk');
  const navigate = useNavigate();
  const back = () => void navigate(urls.ticket(ticketId));
  // The browser's own key prints the same.
  const print = () => window.print();
  usePage({ title: number === undefined ? title : `${number} ${title}` });
  useShortcuts([{ keys: 'u', label: t('print.back'), run: back }]);
  return createPortal(
    <section className={styles.over} role="dialog" aria-modal="true" aria-label={title}>
      <div className={styles.bar}>
        <Button onClick={back}>
          {t('print.back')} <Kbd keys="u" />
        </Button>
        <span className={styles.hint}>{t('print.hint')}</span>
        <Button type="primary" autoFocus disabled={!isReady} onClick={print}>
          {t('print.print')} <Kbd keys="mod+p" onPrimary />
        </Button>
      </div>
      {children}
    </section>,
    document.body,
  );
}
