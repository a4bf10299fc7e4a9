import { PRIORITIES, useFormat, useViewer, useWords } from '@shouwen/admin-kit';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketPrintQuery } from '../gql/graphql.js';
import { markGroups } from '../ticket-fill/marks.rules.js';
import { useSentence } from '../timeline/TimelineItem.js';
import styles from './TicketPrint.module.css';

export type Printed = NonNullable<TicketPrintQuery['ticket']>;
type Fact = readonly [label: string, value: string | null | undefined];

/** Everything a reader of the paper needs: whose matter, what was said, what was done, by whom and when, and room to sign. */
export function PrintSheet({ ticket }: { readonly ticket: Printed }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { person } = useViewer();
  const files = ticket.files.filter(({ removedAt }) => removedAt == null).map(({ name }) => name);
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <h1>{t('print.form', { type: ticket.type.name })}</h1>
        <p>{ticket.number}</p>
      </header>
      <Matter ticket={ticket} />
      <Part title={t('print.customer')}>
        <Facts facts={customerFacts(ticket, t)} />
      </Part>
      <Part title={t('print.words')}>
        <p className={styles.subject}>{ticket.subject}</p>
        <p className={styles.text}>{ticket.description}</p>
      </Part>
      <Part title={t('print.handling')}>
        <Facts
          facts={[
            [t('ticket.cause'), ticket.cause],
            [t('ticket.measure'), ticket.measure],
            [t('ticket.solvedAt'), ticket.solvedAt && format.dateTime(ticket.solvedAt)],
            [t('ticket.outcomeToldAt'), ticket.outcomeToldAt && format.dateTime(ticket.outcomeToldAt)],
            [t('ticket.closedAt'), ticket.closedAt && format.dateTime(ticket.closedAt)],
            ...ticket.closing.map(({ proof, isThere }): Fact => [t(`duty.${proof}`), t(isThere ? 'owner.done' : 'owner.open')]),
            [t('print.files'), files.join('、')],
          ]}
        />
      </Part>
      <History ticket={ticket} />
      <div className={styles.signatures}>
        {['handler', 'owner', 'customer'].map((who) => (
          <p key={who}>{t(`print.sign.${who}`)}</p>
        ))}
      </div>
      <footer className={styles.foot}>{t('print.by', { person: person.name, at: format.dateTime(new Date().toISOString()) })}</footer>
    </article>
  );
}

function Matter({ ticket }: { readonly ticket: Printed }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const format = useFormat();
  const priority = PRIORITIES.find((known) => known === ticket.priority);
  return (
    <Facts
      facts={[
        [t('ticket.category'), ticket.category?.path.join(' / ')],
        [t('ticket.state'), ticket.state.name],
        [t('ticket.priority'), priority && words.priority(priority)],
        [t('ticket.channel'), words.channel(ticket.channel)],
        [t('ticket.createdAt'), format.dateTime(ticket.createdAt)],
        [t('ticket.owner'), `${ticket.owner.name}（${ticket.ownerDepartment.name}）`],
        [t('ticket.handling'), [ticket.department.name, ticket.assignee?.name].filter(Boolean).join(' · ')],
        ...markGroups(ticket.marks).map(({ name, marks }): Fact => [name, marks.map(({ category }) => category.name).join('、')]),
        [t('tag.tags'), ticket.tags.map(({ name }) => name).join('、')],
      ]}
    />
  );
}

function customerFacts({ customer, contactName, product }: Printed, t: (key: string) => string): Fact[] {
  return [
    [t('ticket.customer'), customer.name],
    [t('ticket.contact'), contactName],
    [t('create.phone'), customer.phone],
    [t('print.address'), customer.address],
    [t('print.payment'), customer.paymentState?.name],
    [t('print.product'), product && [product.model, product.serial].filter(Boolean).join(' · ')],
    [t('print.warranty'), product?.warrantyUntil],
  ];
}

function History({ ticket: { timeline } }: { readonly ticket: Printed }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const told = useSentence();
  const isCut = timeline.totalCount > timeline.nodes.length;
  return (
    <Part title={t('print.history')}>
      <table className={styles.history}>
        <tbody>
          {timeline.nodes.map((entry) => (
            <tr key={entry.id}>
              <th scope="row">{format.dateTime(entry.at)}</th>
              <td>
                {told(entry)}
                {[entry.reason, entry.body].filter(Boolean).map((text) => (
                  <p key={text} className={styles.text}>
                    {text}
                  </p>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {isCut && <p className={styles.cut}>{t('ledger.partial')}</p>}
    </Part>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Label and value, two pairs a row; what is not there takes no room. */
function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  const known = facts.filter(([, value]) => value != null && value !== '');
  return (
    <dl className={styles.facts}>
      {known.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
