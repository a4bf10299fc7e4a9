import type { FragmentType } from '@apollo/client';
import { ChannelName, PersonName, PriorityMark, Time } from '@shouwen/admin-kit';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type TicketProperties_TicketFragment, TicketProperties_TicketFragmentDoc } from '../gql/graphql.js';
import { type Mark, markGroups } from '../ticket-fill/marks.rules.js';
import { usePart } from '../usePart.js';
import styles from './TicketPage.module.css';

type Fact = readonly [label: string, value: ReactNode];

/** The ticket's facts, a label above each; what is not there takes no room. */
export function TicketProperties({ ticket: ref }: { readonly ticket: FragmentType<TicketProperties_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const ticket = usePart(TicketProperties_TicketFragmentDoc, ref);
  if (ticket === null) return null;
  const { assignee, department, category } = ticket;
  const times: readonly (readonly [string, string | null | undefined])[] = [
    [t('ticket.createdAt'), ticket.createdAt],
    [t('ticket.acceptedAt'), ticket.acceptedAt],
    [t('ticket.solvedAt'), ticket.solvedAt],
    [t('ticket.outcomeToldAt'), ticket.outcomeToldAt],
    [t('ticket.closedAt'), ticket.closedAt],
  ];
  return (
    <>
      <Facts
        facts={[
          [
            t('ticket.handling'),
            assignee == null ? (
              <PersonName name={t('inbox.unassigned')} place={department.name} />
            ) : (
              <PersonName name={assignee.name} place={department.name} withAvatar />
            ),
          ],
          [t('ticket.type'), ticket.type.name],
          [t('ticket.category'), category?.path.join(' / ')],
          ...markGroups(ticket.marks).map(
            ({ code, name, holdsSeveral, marks }): Fact => [name, <Marks key={code} {...{ marks, holdsSeveral }} />],
          ),
          [t('ticket.priority'), <PriorityMark key="priority" priority={ticket.priority} />],
          [t('ticket.channel'), <ChannelName key="channel" channel={ticket.channel} />],
          [t('ticket.contact'), ticket.contactName],
        ]}
      />
      <FormFacts form={ticket.form} />
      <Facts facts={times.map(([label, at]) => [label, at == null ? null : <Time key={label} at={at} />])} />
      <Facts
        facts={[
          [t('ticket.cause'), ticket.cause],
          [t('ticket.measure'), ticket.measure],
          [t('ticket.reopens'), ticket.reopenCount === 0 ? null : ticket.reopenCount],
        ]}
      />
    </>
  );
}

/** What its forms say, under their headings; what may not be empty and is says so. */
function FormFacts({ form }: Pick<TicketProperties_TicketFragment, 'form'>) {
  const { t } = useTranslation('desk');
  const open = (isRequired: boolean): ReactNode => (isRequired ? <span className={styles.open}>{t('ticket.fieldOpen')}</span> : null);
  return <Facts facts={form.map(({ field, isRequired, text }) => [field.name, text ?? open(isRequired)])} />;
}

/** Of a list that grows each word says since when. */
function Marks({ marks, holdsSeveral }: { readonly marks: readonly Mark[]; readonly holdsSeveral: boolean }) {
  if (!holdsSeveral) return marks.map(({ category }) => category.path.join(' / '));
  return marks.map(({ category, markedAt }) => (
    <div key={category.id}>
      {category.name} · <Time at={markedAt} />
    </div>
  ));
}

function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, value]) => value != null && value !== '');
  if (known.length === 0) return null;
  return (
    <dl className={styles.properties}>
      {known.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
