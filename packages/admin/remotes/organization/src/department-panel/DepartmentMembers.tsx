import { Avatar, Section, useFormat } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { DepartmentMembers_DepartmentFragment } from '../gql/graphql.js';
import { urls } from '../urls.js';
import styles from './DepartmentPanel.module.css';

type Member = DepartmentMembers_DepartmentFragment['members']['nodes'][number];

/** The people of the department with what each has in hand. */
export function DepartmentMembers({ department }: { readonly department: DepartmentMembers_DepartmentFragment }) {
  const { t } = useTranslation('organization');
  const { members, headcountDirect, headcountTotal } = department;
  const isElsewhere = headcountTotal > members.nodes.length;
  return (
    <Section title={t('members.title')} aside={t('members.counts', { direct: headcountDirect, total: headcountTotal })}>
      {members.nodes.length === 0 ? (
        <p className={styles.soft}>{t('members.none')}</p>
      ) : (
        <ul className={styles.members}>
          {members.nodes.map((member) => (
            <MemberRow key={member.id} member={member} departmentId={department.id} />
          ))}
        </ul>
      )}
      {isElsewhere && (
        <p className={styles.all}>
          <Link to={urls.people(department.id)}>{t('members.all', { count: headcountTotal })}</Link>
        </p>
      )}
    </Section>
  );
}

function MemberRow({ member, departmentId }: { readonly member: Member; readonly departmentId: string }) {
  const { t } = useTranslation('organization');
  const { number } = useFormat();
  const isFromBelow = member.department != null && member.department.id !== departmentId;
  return (
    <li className={member.isActive ? undefined : styles.inactive}>
      <Avatar name={member.name} />
      <span className={styles.memberName}>{member.name}</span>
      <span className={styles.position}>{member.position}</span>
      <span className={styles.soft}>{isFromBelow ? member.department?.name : member.isActive ? '' : t('people.inactive')}</span>
      {member.openTicketCount === 0 ? (
        <span className={styles.soft}>0</span>
      ) : (
        <Link
          className={styles.load}
          to={urls.openTicketsOfPerson(member.id)}
          aria-label={t('members.openTicketsOf', { name: member.name, count: member.openTicketCount })}
        >
          {number(member.openTicketCount)}
        </Link>
      )}
    </li>
  );
}
