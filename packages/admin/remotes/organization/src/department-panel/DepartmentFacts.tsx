import { Avatar, KeyValues, Section, useFormat } from '@shouwen/admin-kit';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DepartmentCalendar } from '../department-calendar-set/DepartmentCalendar.js';
import type { DepartmentFacts_DepartmentFragment } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './DepartmentPanel.module.css';

type Facts = DepartmentFacts_DepartmentFragment;

/** Who answers for the department, what it is there for and how much lies there. What nobody wrote down takes no room. */
export function DepartmentFacts({ department }: { readonly department: Facts }) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const { headcountDirect, headcountTotal, openTicketCount, plannedHeadcount } = department;
  const planned = plannedHeadcount == null ? '' : ` / ${number(plannedHeadcount)}`;
  return (
    <>
      <section className={styles.figures} aria-label={t('panel.figures')}>
        <Figure
          value={`${number(headcountDirect)}${planned}`}
          label={t(planned === '' ? 'panel.direct' : 'panel.directPlanned')}
          to={urls.people(department.id)}
        />
        <Figure value={number(headcountTotal)} label={t('panel.total')} to={urls.people(department.id)} />
        <Figure value={number(openTicketCount)} label={t('panel.openTickets')} to={urls.openTicketsOfDepartment(department.id)} />
      </section>
      <Section title={t('panel.facts')}>
        <KeyValues
          items={[
            ...useLeaders(department),
            [t('calendars.one'), <DepartmentCalendar key="calendar" department={department} />],
            ...useTexts(department),
          ]}
        />
      </Section>
    </>
  );
}

function useLeaders({ head, headPosition, deputies }: Facts): [string, ReactNode][] {
  const { t } = useTranslation('organization');
  const nobody = <span className={styles.soft}>{t('tree.noHead')}</span>;
  const leaders: [string, ReactNode][] = [[t('panel.head'), head == null ? nobody : <Leader person={head} />]];
  if (headPosition != null) {
    const isOther = head != null && head.position !== headPosition.name;
    leaders.push([t('leaders.post'), isOther ? `${headPosition.name} · ${t('leaders.postOther')}` : headPosition.name]);
  }
  if (deputies.length > 0) {
    const people = deputies.map((person) => <Leader key={person.id} person={person} />);
    leaders.push([t('leaders.deputies'), <span className={styles.people}>{people}</span>]);
  }
  return leaders;
}

function useTexts(department: Facts): [string, ReactNode][] {
  const { t } = useTranslation('organization');
  const { duties, rules, assets, reportsTo, serviceHours, startsOn, endsOn, goals, partners } = department;
  const period = startsOn == null && endsOn == null ? null : `${startsOn ?? '…'} – ${endsOn ?? '…'}`;
  const lines = [
    ['fact.reportsTo', reportsTo],
    ['fact.rules', rules],
    ['fact.goals', goals.map(({ horizon, text }) => `${t(`fact.horizon.${horizon}`)}：${text}`).join('\n')],
    ['fact.assets', assets],
    ['fact.serviceHours', serviceHours],
    ['fact.period', period],
    ['fact.partners', partners.map(({ name, gives, takes }) => [name, gives, takes].filter(Boolean).join(' · ')).join('\n')],
  ] as const;
  const none = <span className={styles.soft}>{t('panel.noDuties')}</span>;
  const given = lines.flatMap(([label, text]): [string, ReactNode][] => (text ? [[t(label), <Text key={label}>{text}</Text>]] : []));
  return [[t('panel.duties'), duties == null ? none : <Text>{duties}</Text>], ...given];
}

function Text({ children }: { readonly children: string }) {
  return <span className={styles.written}>{children}</span>;
}

function Leader({ person: { name, position } }: { readonly person: NonNullable<Facts['head']> }) {
  return (
    <span className={styles.person}>
      <Avatar name={name} />
      {name}
      {position != null && <span className={styles.soft}>{position}</span>}
    </span>
  );
}

function Figure({ value, label, to }: { readonly value: string; readonly label: string; readonly to: string }) {
  return (
    <Link className={styles.figure} to={to}>
      <b>{value}</b>
      <span>{label}</span>
    </Link>
  );
}
