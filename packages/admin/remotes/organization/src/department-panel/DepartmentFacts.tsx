import { Avatar, KeyValues, Section, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DepartmentFacts_DepartmentFragment } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './DepartmentPanel.module.css';

/** Who answers for the department, what it is there for and how much lies there. */
export function DepartmentFacts({ department }: { readonly department: DepartmentFacts_DepartmentFragment }) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const { head, duties, headcountDirect, headcountTotal, openTicketCount } = department;
  return (
    <>
      <Section title={t('panel.facts')}>
        <KeyValues
          items={[
            [
              t('panel.head'),
              head === null || head === undefined ? (
                <span key="head" className={styles.soft}>
                  {t('tree.noHead')}
                </span>
              ) : (
                <span key="head" className={styles.person}>
                  <Avatar name={head.name} />
                  {head.name}
                  {head.position != null && <span className={styles.soft}>{head.position}</span>}
                </span>
              ),
            ],
            [
              t('panel.duties'),
              <span key="duties" className={duties == null ? styles.soft : undefined}>
                {duties ?? t('panel.noDuties')}
              </span>,
            ],
          ]}
        />
      </Section>
      <section className={styles.figures} aria-label={t('panel.figures')}>
        <Figure value={number(headcountDirect)} label={t('panel.direct')} to={urls.people(department.id)} />
        <Figure value={number(headcountTotal)} label={t('panel.total')} to={urls.people(department.id)} />
        <Figure value={number(openTicketCount)} label={t('panel.openTickets')} to={urls.openTicketsOfDepartment(department.id)} />
      </section>
    </>
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
