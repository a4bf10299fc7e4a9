import type { FragmentType } from '@apollo/client';
import { Icon } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { TicketTimeline_TicketFragment } from '../gql/graphql.js';
import { TicketTimeline } from '../timeline/TicketTimeline.js';
import styles from './Thread.module.css';
import { useStickToEnd } from './useStickToEnd.js';

/** The history in a box that stays at its newest entry, unless someone is reading further up. */
export function Thread({ ticket }: { readonly ticket: FragmentType<TicketTimeline_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const { box, content, hasMoreBelow, toEnd } = useStickToEnd();
  return (
    <div className={styles.frame}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard */}
      <div ref={box} className={styles.box} tabIndex={0} role="log" aria-label={t('ticket.pane.thread')}>
        <div ref={content} className={styles.entries}>
          <TicketTimeline ticket={ticket} />
        </div>
      </div>
      {hasMoreBelow && (
        <button type="button" className={styles.below} onClick={toEnd}>
          {t('timeline.newBelow')}
          <Icon name="chevronDown" size={14} />
        </button>
      )}
    </div>
  );
}
