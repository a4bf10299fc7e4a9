import type { FragmentType } from '@apollo/client';
import { ChannelName, PersonName, PriorityMark, Time } from '@shouwen/admin-kit';
import { markFact } from '@shouwen/shared';
import { Fragment, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type TicketProperties_TicketFragment, TicketProperties_TicketFragmentDoc } from '../gql/graphql.js';
import { type Mark, markGroups } from '../ticket-fill/marks.rules.js';
import { RoutingNote } from '../ticket-routing/RoutingNote.js';
import { useTicketScreens } from '../ticket-screens/useTicketScreens.js';
import { usePart } from '../usePart.js';
import styles from './TicketPage.module.css';

type Fact = readonly [label: string, value: ReactNode];
/** With the word by which a type may leave it out. */
type NamedFact = readonly [word: string, ...fact: Fact];

/** The ticket's facts, a label above each; what is not there takes no room. */
export function TicketProperties({ ticket: ref }: { readonly ticket: FragmentType<TicketProperties_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const ticket = usePart(TicketProperties_TicketFragmentDoc, ref);
  const { panel: hidden } = useTicketScreens(ticket?.type.id);
  if (ticket === null) return null;
  const shown = (facts: readonly NamedFact[]): Fact[] => facts.flatMap(([word, ...fact]) => (hidden.includes(word) ? [] : [fact]));
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
        facts={shown([
          [
            'handling',
            t('ticket.handling'),
            <Fragment key="handling">
              <PersonName name={assignee?.name ?? t('inbox.unassigned')} place={department.name} withAvatar={assignee != null} />
              <RoutingNote ticketId={ticket.id} routing={ticket.routing} />
            </Fragment>,
          ],
          ['type', t('ticket.type'), ticket.type.name],
          ['category', t('ticket.category'), category?.path.join(' / ')],
          ...markGroups(ticket.marks).map(
            ({ code, name, holdsSeveral, marks }): NamedFact => [markFact(code), name, <Marks key={code} {...{ marks, holdsSeveral }} />],
          ),
          ['priority', t('ticket.priority'), <PriorityMark key="priority" priority={ticket.priority} />],
          ['channel', t('ticket.channel'), <ChannelName key="channel" channel={ticket.channel} />],
          ['contact', t('ticket.contact'), ticket.contactName],
        ])}
      />
      {!hidden.includes('form') && <FormFacts form={ticket.form} />}
      <Facts
        facts={hidden.includes('times') ? [] : times.map(([label, at]) => [label, at == null ? null : <Time key={label} at={at} />])}
      />
      <Facts
        facts={shown([
          ['cause', t('ticket.cause'), ticket.cause],
          ['measure', t('ticket.measure'), ticket.measure],
          ['reopens', t('ticket.reopens'), ticket.reopenCount === 0 ? null : ticket.reopenCount],
        ])}
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
