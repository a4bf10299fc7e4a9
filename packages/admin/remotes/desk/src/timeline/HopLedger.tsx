import type { FragmentType } from '@apollo/client';
import { Section, useFormat, useNow } from '@shouwen/admin-kit';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { type HopLedger_TicketFragment, HopLedger_TicketFragmentDoc } from '../gql/graphql.js';
import { usePart } from '../usePart.js';
import styles from './HopLedger.module.css';
import { type Hop, hopsOf, returnsOf, secondsOf } from './hop-ledger.rules.js';
import { byDay } from './timeline.rules.js';

/** Through whose hands the ticket went and how long each had it, told by its own history. */
export function HopLedger({ ticket }: { readonly ticket: FragmentType<HopLedger_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const now = useNow();
  const part = usePart(HopLedger_TicketFragmentDoc, ticket);
  if (part === null) return null;
  const hops = hopsOf(part.timeline.nodes);
  const total = hops.reduce((sum, hop) => sum + secondsOf(hop, now), 0);
  const days = byDay(
    hops.map((hop) => ({ ...hop, at: hop.sentAt })),
    format.day,
  );
  return (
    <Section title={t('ledger.title')} aside={t('ledger.summary', { hops: hops.length, returns: returnsOf(hops) })}>
      {part.timeline.pageInfo.hasPreviousPage && <p className={styles.partial}>{t('ledger.partial')}</p>}
      <table className={styles.ledger}>
        <thead>
          <tr>
            <th scope="col">{t('ledger.hand')}</th>
            <th scope="col">{t('ledger.sent')}</th>
            <th scope="col">{t('ledger.accepted')}</th>
            <th scope="col">{t('ledger.left')}</th>
            <th scope="col">{t('ledger.time')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, entries }) => (
            <Fragment key={entries[0]?.id}>
              <tr className={styles.day}>
                <td colSpan={5}>{day.slice(5)}</td>
              </tr>
              {entries.map((hop) => (
                <HopRow key={hop.id} hop={hop} now={now} />
              ))}
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.total}>
            <td colSpan={4}>{t('ledger.total')}</td>
            <td>{format.durationShort(total)}</td>
          </tr>
        </tfoot>
      </table>
    </Section>
  );
}

function HopRow({ hop, now }: { readonly hop: Hop; readonly now: Date }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const isSameDay = hop.leftAt === null || format.day(hop.leftAt) === format.day(hop.sentAt);
  const time = (at: string | null) => (at === null ? '' : format.time(at));
  const left = hop.leftAt === null ? '' : `${isSameDay ? '' : `${format.day(hop.leftAt).slice(5)} `}${format.time(hop.leftAt)} `;
  return (
    <tr>
      <td>
        {hop.person !== null && <span className={styles.person}>{hop.person} </span>}
        <span className={styles.place}>{hop.department}</span>
      </td>
      <td>{time(hop.sentAt)}</td>
      <td>{time(hop.acceptedAt)}</td>
      <td className={hop.end === 'returned' ? styles.strong : ''}>
        {left}
        {t(`ledger.end.${hop.acceptedAt === null && hop.end === 'current' && hop.person === null ? 'waiting' : hop.end}`)}
      </td>
      <td>{format.durationShort(secondsOf(hop, now))}</td>
    </tr>
  );
}
