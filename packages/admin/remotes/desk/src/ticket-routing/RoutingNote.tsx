import { useQuery } from '@apollo/client/react';
import { ErrorCard, Icon, SkeletonRows, Tag, Time, useFormat } from '@shouwen/admin-kit';
import { Button, Popover } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { type TicketRouting_TicketFragment, TicketRoutingWhyDocument, type TicketRoutingWhyQuery } from '../gql/graphql.js';
import styles from './RoutingNote.module.css';

type Made = NonNullable<NonNullable<TicketRoutingWhyQuery['ticket']>['routing']['assignment']>;

interface Props {
  readonly ticketId: string;
  readonly routing: TicketRouting_TicketFragment['routing'];
}

/** Beside who has the ticket: in which queue it waits, or why a queue gave it to them. */
export function RoutingNote({ ticketId, routing: { wait, assignment } }: Props) {
  const { t } = useTranslation('desk');
  if (wait) {
    return (
      <div className={styles.wait}>
        {t('routing.waits', { queue: wait.queueName })} <Time at={wait.since} />
        {wait.isUrgent && <Tag color="RED">{t('routing.urgent')}</Tag>}
      </div>
    );
  }
  if (!assignment?.isCurrent) return null;
  const title = assignment.isViewer ? t('routing.whyMe') : t('routing.why', { name: assignment.personName });
  return (
    <Popover trigger="click" placement="bottomLeft" destroyOnHidden title={title} content={<Why ticketId={ticketId} />}>
      <Button type="link" size="small" className={styles.open} icon={<Icon name="info" size={14} />}>
        {title}
      </Button>
    </Popover>
  );
}

function Why({ ticketId }: { readonly ticketId: string }) {
  const query = useQuery(TicketRoutingWhyDocument, { variables: { ticketId }, fetchPolicy: 'network-only' });
  const made = query.data?.ticket?.routing.assignment;
  if (query.error) return <ErrorCard error={query.error} />;
  return <div className={styles.why}>{made ? <Told made={made} /> : <SkeletonRows rows={3} />}</div>;
}

function Told({ made: { explanation, considered, hiddenCount, at, waitedSince } }: { readonly made: Made }) {
  const { t } = useTranslation('desk');
  const { dateTime } = useFormat();
  return (
    <>
      <ul>
        <li>{t('routing.when', { at: dateTime(at), since: dateTime(waitedSince) })}</li>
        {explanation.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <table>
        <caption>{t('routing.considered')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('routing.person')}</th>
            <th scope="col">{t('routing.load')}</th>
            <th scope="col">{t('routing.place')}</th>
          </tr>
        </thead>
        <tbody>
          {considered.map(({ personName, load, capacity, place, exclusion, isChosen }) => (
            <tr key={personName} aria-current={isChosen}>
              <th scope="row">{personName}</th>
              <td>
                {load} / {capacity}
              </td>
              <td>{exclusion ? t(`routing.exclusions.${exclusion}`) : place}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hiddenCount > 0 && <p>{t('routing.hidden', { count: hiddenCount })}</p>}
    </>
  );
}
