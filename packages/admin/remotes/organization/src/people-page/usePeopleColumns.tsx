import { type Column, PersonName, Tag, useFormat, useViewer } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { PeoplePage_PersonFragment } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './PeoplePage.module.css';

type Person = PeoplePage_PersonFragment;

export function usePeopleColumns(onReset: (person: Person) => void): readonly Column<Person>[] {
  const { t } = useTranslation('organization');
  const { can, person: me } = useViewer();
  const { number } = useFormat();
  const resetColumn: Column<Person> = {
    key: 'reset',
    title: '',
    width: 120,
    align: 'end',
    render: (person) =>
      person.isActive &&
      person.id !== me.id && (
        <Button size="small" type="text" onClick={() => onReset(person)}>
          {t('signInReset.open')}
        </Button>
      ),
  };
  return [
    {
      key: 'name',
      title: t('people.name'),
      isLead: true,
      width: 'minmax(140px, 1fr)',
      render: ({ id, name, isActive }) => (
        <Link className={styles.name} to={urls.person(id)}>
          <PersonName name={name} withAvatar place={isActive ? null : t('people.inactive')} />
        </Link>
      ),
    },
    { key: 'account', title: t('people.account'), width: 128, isSoft: true, render: ({ account }) => account },
    {
      key: 'presence',
      title: t('records.presence.title'),
      width: 72,
      isSoft: true,
      render: ({ presence, isActive }) => isActive && presence != null && t(`records.presence.${presence}`),
    },
    { key: 'position', title: t('people.position'), width: 'minmax(120px, 1fr)', render: ({ position }) => position },
    {
      key: 'department',
      title: t('people.department'),
      width: 'minmax(120px, 1fr)',
      render: ({ department }) => department != null && <Link to={urls.department(department.id)}>{department.name}</Link>,
    },
    {
      key: 'roles',
      title: t('people.roles'),
      width: 'minmax(160px, 1.5fr)',
      render: ({ roles }) => (
        <span className={styles.roles}>
          {roles.map(({ id, name }) => (
            <Tag key={id}>{name}</Tag>
          ))}
        </span>
      ),
    },
    {
      key: 'openTickets',
      title: t('people.openTickets'),
      width: 96,
      align: 'end',
      render: ({ id, name, openTicketCount }) =>
        openTicketCount === 0 ? (
          '0'
        ) : (
          <Link to={urls.openTicketsOfPerson(id)} aria-label={t('members.openTicketsOf', { name, count: openTicketCount })}>
            {number(openTicketCount)}
          </Link>
        ),
    },
    ...(can('sign-in:reset') ? [resetColumn] : []),
  ];
}
