import { useFormat, useViewer, useWords } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { FirstInquiryQuery } from '../gql/graphql.js';
import styles from './FirstInquiry.module.css';

type Inquiry = NonNullable<FirstInquiryQuery['ticket']>;

/** 首问登记表: the office form on A4, ruled, filled in as far as it is known, with room for what is said and signed on paper. */
export function FirstInquirySheet({ ticket }: { readonly ticket: Inquiry }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const words = useWords();
  const { person } = useViewer();
  const { customer, firstResponsibility: first } = ticket;
  const when = (at: string | null | undefined): string => (at == null ? '' : format.dateTime(at));
  const handedOn = (first?.requests ?? []).filter(({ state }) => state === 'APPROVED');
  return (
    <article className={styles.sheet}>
      <h1>{t('first.form.title')}</h1>
      <p className={styles.number}>
        <span>{ticket.ownerDepartment.name}</span>
        <span>{t('first.form.number', { number: ticket.number })}</span>
      </p>
      <table className={styles.form}>
        <tbody>
          <Two one={[t('first.form.customer'), customer.name]} two={[t('first.form.at'), when(ticket.createdAt)]} />
          <Two one={[t('first.form.contact'), ticket.contactName ?? '']} two={[t('first.form.way'), words.channel(ticket.channel)]} />
          <Two one={[t('first.form.phone'), customer.phone ?? '']} two={[t('first.form.address'), customer.address ?? '']} />
          <Two one={[t('first.form.type'), ticket.type.name]} two={[t('first.form.category'), ticket.category?.path.join(' / ') ?? '']} />
          <Wide label={t('first.form.matter')} text={`${ticket.subject}\n${ticket.description}`} isTall />
          <Two
            one={[t('first.form.holder'), ticket.owner.name]}
            two={[t('first.form.handling'), [ticket.department.name, ticket.assignee?.name].filter(Boolean).join(' · ')]}
          />
          <tr>
            <th scope="row">{t('first.form.duties')}</th>
            <td colSpan={3}>
              <Duties duties={first?.duties ?? []} />
            </td>
          </tr>
          {handedOn.map(({ id, from, to, decidedBy, decidedAt, reason }) => (
            <Wide
              key={id}
              label={t('first.form.handedOn')}
              text={[
                t('first.fromTo', { from: from?.name ?? '', to: to?.name ?? '' }),
                reason,
                `${decidedBy?.name ?? ''} ${when(decidedAt)}`,
              ].join('；')}
            />
          ))}
          <Wide label={t('first.form.result')} text={[ticket.cause, ticket.measure].filter(Boolean).join('\n')} isTall />
          <Two one={[t('first.form.solved'), when(ticket.solvedAt)]} two={[t('first.form.told'), when(ticket.outcomeToldAt)]} />
          <Wide label={t('first.form.opinion')} text="" isTall />
          <Two one={[t('first.form.signHolder'), '']} two={[t('first.form.signHead'), '']} isTall />
        </tbody>
      </table>
      <footer className={styles.foot}>{t('print.by', { person: person.name, at: format.dateTime(new Date().toISOString()) })}</footer>
    </article>
  );
}

function Duties({ duties }: { readonly duties: NonNullable<Inquiry['firstResponsibility']>['duties'] }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  return (
    <ul className={styles.duties}>
      {duties.map(({ code, seq, name, state, dueAt, endedAt }) => (
        <li key={`${code} ${seq}`}>
          <span>{name}</span>
          <span>{dueAt == null ? '' : t('first.dueAt', { at: format.dateTime(dueAt) })}</span>
          <span>{[t(`first.formState.${state}`), ...(endedAt == null ? [] : [format.dateTime(endedAt)])].join(' ')}</span>
        </li>
      ))}
    </ul>
  );
}

type Cell = readonly [label: string, text: string];

function Two({ one, two, isTall = false }: { readonly one: Cell; readonly two: Cell; readonly isTall?: boolean }) {
  return (
    <tr className={isTall ? styles.tall : ''}>
      <th scope="row">{one[0]}</th>
      <td>{one[1]}</td>
      <th scope="row">{two[0]}</th>
      <td>{two[1]}</td>
    </tr>
  );
}

function Wide({ label, text, isTall = false }: { readonly label: string; readonly text: string; readonly isTall?: boolean }) {
  return (
    <tr className={isTall ? styles.tall : ''}>
      <th scope="row">{label}</th>
      <td colSpan={3} className={styles.text}>
        {text}
      </td>
    </tr>
  );
}
