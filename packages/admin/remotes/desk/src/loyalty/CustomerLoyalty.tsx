import { useQuery } from '@apollo/client/react';
import { AbilityButton, Icon, Section, Time } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CustomerLoyalty_CardFragment as Card, CustomerLoyaltyDocument, type CustomerLoyaltyQuery } from '../gql/graphql.js';
import { CardEndDialog } from './CardEndDialog.js';
import { CardIssueDialog } from './CardIssueDialog.js';
import styles from './CustomerLoyalty.module.css';
import { PointsDialog } from './PointsDialog.js';

type Loyalty = NonNullable<NonNullable<CustomerLoyaltyQuery['customer']>['loyalty']>;
type Opened = 'points' | 'card' | Card;

/** Points, cards, and what points came and went for. */
export function CustomerLoyalty({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('desk');
  const [opened, setOpened] = useState<Opened | null>(null);
  const query = useQuery(CustomerLoyaltyDocument, { variables: { customerId }, fetchPolicy: 'cache-and-network' });
  const loyalty = query.data?.customer?.loyalty;
  if (loyalty == null) return null;
  const { balance, viewerCan, cards, entries } = loyalty;
  const dialog = { customerId, onDone: () => void query.refetch(), onClose: () => setOpened(null) };
  const aside = (
    <span className={styles.end}>
      <AbilityButton size="small" ability={viewerCan.record} onClick={() => setOpened('card')}>
        {t('loyalty.cardIssue')}
      </AbilityButton>
      <AbilityButton size="small" ability={viewerCan.record} onClick={() => setOpened('points')}>
        {t('loyalty.record')}
      </AbilityButton>
    </span>
  );
  return (
    <Section title={t('loyalty.title')} aside={aside}>
      <p className={styles.balance}>
        <b>{balance}</b> <span className={styles.soft}>{t('loyalty.points')}</span>
      </p>
      {cards.nodes.length > 0 && (
        <ul className={styles.list} aria-label={t('loyalty.cards')}>
          {cards.nodes.map((card) => (
            <CardLine key={card.id} card={card} mayEnd={viewerCan.record.allowed} onEnd={() => setOpened(card)} />
          ))}
        </ul>
      )}
      <Entries entries={entries} onMore={() => void query.fetchMore({ variables: { after: entries.pageInfo.endCursor } })} />
      {opened === 'points' && <PointsDialog loyalty={loyalty} {...dialog} />}
      {opened === 'card' && <CardIssueDialog {...dialog} />}
      {opened !== null && typeof opened === 'object' && <CardEndDialog card={opened} {...dialog} />}
    </Section>
  );
}

interface CardProps {
  readonly card: Card;
  readonly mayEnd: boolean;
  onEnd(): void;
}

function CardLine({ card: { number, issuedOn, validUntil, endedOn, endReason, isGood }, mayEnd, onEnd }: CardProps) {
  const { t } = useTranslation('desk');
  const days = [
    t('loyalty.issuedOn', { date: issuedOn }),
    endedOn ? t('loyalty.endedOn', { date: endedOn }) : validUntil && t('loyalty.validUntil', { date: validUntil }),
    endReason,
  ];
  return (
    <li>
      <span className={styles.what}>
        <span className={isGood ? undefined : styles.ended}>{t('loyalty.card', { number })}</span>{' '}
        <span className={styles.soft}>{days.filter(Boolean).join(' · ')}</span>
      </span>
      {mayEnd && endedOn == null && (
        <Button
          type="text"
          size="small"
          icon={<Icon name="close" size={14} />}
          aria-label={t('loyalty.cardEndOf', { number })}
          onClick={onEnd}
        />
      )}
    </li>
  );
}

function Entries({ entries, onMore }: { readonly entries: Loyalty['entries']; onMore(): void }) {
  const { t } = useTranslation('desk');
  return (
    <>
      <ul className={styles.list} aria-label={t('loyalty.entries')}>
        {entries.nodes.map(({ id, kind, points, benefit, reason, recordedBy, recordedAt }) => (
          <li key={id}>
            <span className={styles.what}>
              {benefit?.name ?? reason ?? t(`loyalty.kinds.${kind}`)}{' '}
              <span className={styles.soft}>
                {[t(`loyalty.kinds.${kind}`), recordedBy?.name].filter(Boolean).join(' · ')} <Time at={recordedAt} />
              </span>
            </span>
            <span className={[styles.points, points > 0 ? styles.came : ''].join(' ')}>{points > 0 ? `+${points}` : points}</span>
          </li>
        ))}
      </ul>
      {entries.pageInfo.hasNextPage && (
        <Button size="small" onClick={onMore}>
          {t('product.more')}
        </Button>
      )}
    </>
  );
}
