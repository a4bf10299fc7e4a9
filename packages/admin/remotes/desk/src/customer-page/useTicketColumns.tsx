import { type Column, PersonName, StateChip, Time } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { InboxRow_TicketFragment } from '../gql/graphql.js';

/** A customer's tickets: no customer column, the state by name. */
export function useTicketColumns(): readonly Column<InboxRow_TicketFragment>[] {
  const { t } = useTranslation('desk');
  return [
    { key: 'number', title: t('inbox.column.number'), width: 84, isSoft: true, render: ({ number }) => number },
    { key: 'subject', title: t('inbox.column.subject'), width: 'minmax(120px, 1fr)', isLead: true, render: ({ subject }) => subject },
    { key: 'state', title: t('inbox.column.state'), width: 152, render: ({ state }) => <StateChip state={state} size="small" /> },
    {
      key: 'handler',
      title: t('inbox.column.handler'),
      width: 160,
      render: ({ assignee, department }) => <PersonName name={assignee?.name ?? t('inbox.unassigned')} place={department.name} />,
    },
    {
      key: 'created',
      title: t('ticket.createdAt'),
      width: 88,
      align: 'end',
      isSoft: true,
      render: ({ createdAt }) => <Time at={createdAt} />,
    },
  ];
}
