import { useQuery } from '@apollo/client/react';
import { useFormat } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DemoData_DemoFragment as Demo, DemoDataSectionDocument } from '../gql/graphql.js';
import { DemoRemoveDialog } from './DemoRemoveDialog.js';
import styles from './DemoSection.module.css';

/** How often the progress is asked for while the demo goes. */
const ASK_MS = 1500;

/** What the demo made, how far its removal has come, and the button; nothing once it is gone. */
export function DemoSection() {
  const { t } = useTranslation('system');
  const { number } = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { data, startPolling, stopPolling } = useQuery(DemoDataSectionDocument, { fetchPolicy: 'cache-and-network' });
  const demo = data?.demoData;
  const isGoing = demo?.isBeingRemoved === true;
  useEffect(() => {
    if (!isGoing) return stopPolling();
    startPolling(ASK_MS);
    return stopPolling;
  }, [isGoing, startPolling, stopPolling]);
  if (demo === undefined || (!demo.isThere && demo.total === null)) return null;
  const counts = { tickets: number(demo.ticketCount), customers: number(demo.customerCount), people: number(demo.personCount) };
  return (
    <section className={styles.demo} aria-label={t('demo.title')}>
      <h2>{t('demo.title')}</h2>
      <p>{demo.isThere ? t('demo.counts', counts) : t('demo.gone')}</p>
      {isGoing && <Progress demo={demo} />}
      {demo.isThere && !isGoing && <Button onClick={() => setOpen(true)}>{t('demo.open')}</Button>}
      {isOpen && demo.isThere && !isGoing && <DemoRemoveDialog demo={demo} onClose={() => setOpen(false)} />}
    </section>
  );
}

function Progress({ demo }: { readonly demo: Demo }) {
  const { t } = useTranslation('system');
  const total = demo.total ?? 0;
  const left = demo.ticketCount + demo.customerCount + demo.personCount;
  return (
    <p role="status">
      <progress max={Math.max(1, total)} value={Math.max(0, total - left)} aria-label={t('demo.going')} /> {t('demo.going')}
    </p>
  );
}
