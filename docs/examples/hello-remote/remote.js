// A remote without a build: one file that the browser runs as it is. Bare names come from the panel's import map, so this page
// shares React, the GraphQL client with its cache, the language and the look with everything else.
import { gql } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { DataTable, ErrorCard, Icon, PageHeader, StateChip, usePage, useViewer } from '@shouwen/admin-kit';
import { createElement as h } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

const MY_TICKETS = gql`
  query HelloMyTickets($first: Int!) {
    tickets(filter: { view: MINE }, first: $first) {
      nodes {
        id
        number
        subject
        state {
          id
          name
          category
        }
      }
      totalCount
    }
  }
`;

function HelloPage() {
  const { t } = useTranslation('hello');
  const { person } = useViewer();
  const navigate = useNavigate();
  const { data, error, refetch } = useQuery(MY_TICKETS, { variables: { first: 20 } });
  usePage({ title: t('title') });
  if (error) return h(ErrorCard, { error, retry: () => refetch() });
  return h(
    'div',
    { style: { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 } },
    h(PageHeader, { title: t('greeting', { name: person.name }), meta: data && t('count', { count: data.tickets.totalCount }) }),
    h(DataTable, {
      label: t('title'),
      columns: [
        { key: 'number', title: t('number'), width: 120, isSoft: true, render: (ticket) => ticket.number },
        { key: 'subject', title: t('subject'), isLead: true, render: (ticket) => ticket.subject },
        { key: 'state', title: t('state'), width: 160, render: (ticket) => h(StateChip, { state: ticket.state, size: 'small' }) },
      ],
      rows: data?.tickets.nodes,
      rowKey: (ticket) => ticket.id,
      // A page of another remote is an address, never an import.
      onOpen: (ticket) => navigate(`/desk/tickets/${ticket.id}`),
    }),
  );
}

export const remote = {
  contract: '1',
  name: 'hello',
  version: '1.0.0',
  nav: () => [
    {
      id: 'hello',
      label: { 'zh-CN': '你好', 'zh-TW': '你好', en: 'Hello' },
      icon: h(Icon, { name: 'star' }),
      path: '',
      order: 90,
      permission: 'ticket:read',
    },
  ],
  routes: () => [{ index: true, element: h(HelloPage) }],
  messages: {
    'zh-CN': async () => ({
      title: '你好',
      greeting: '你好，{{name}}',
      count: '您手上有 {{count}} 张工单',
      number: '工单号',
      subject: '主题',
      state: '状态',
    }),
    'zh-TW': async () => ({
      title: '你好',
      greeting: '你好，{{name}}',
      count: '您手上有 {{count}} 張工單',
      number: '工單號',
      subject: '主旨',
      state: '狀態',
    }),
    en: async () => ({
      title: 'Hello',
      greeting: 'Hello, {{name}}',
      count: 'You have {{count}} tickets',
      number: 'Number',
      subject: 'Subject',
      state: 'State',
    }),
  },
};
