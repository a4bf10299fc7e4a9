import { PRIORITIES, useFormat, useViewer, useWords } from '@shouwen/admin-kit';
import { markFact } from '@shouwen/shared';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketPrintQuery } from '../gql/graphql.js';
import { markGroups } from '../ticket-fill/marks.rules.js';
import { useTicketScreens } from '../ticket-screens/useTicketScreens.js';
import { useSentence } from '../timeline/TimelineItem.js';
import styles from './TicketPrint.module.css';

export type Printed = NonNullable<TicketPrintQuery['ticket']>;
type Fact = readonly [label: string, value: string | null | undefined];
/** With the word by which a type may leave it out; without one it always stands there. */
type NamedFact = readonly [word: string, ...fact: Fact];

const shown = (hidden: readonly string[], facts: readonly NamedFact[]): Fact[] =>
  facts.flatMap(([word, ...fact]) => (hidden.includes(word) ? [] : [fact]));

/** Everything a reader of the paper needs: whose matter, what was said, what was done, by whom and when, and room to sign. */
export function PrintSheet({ ticket }: { readonly ticket: Printed }) {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const { person } = useViewer();
  const { print: hidden } = useTicketScreens(ticket.type.id);
  const files = ticket.files.filter(({ removedAt }) => removedAt == null).map(({ name }) => name);
  return (
    <article className={styles.sheet}>
      <header className={styles.head}>
        <h1>{t('print.form', { type: ticket.type.name })}</h1>
        <p>{ticket.number}</p>
      </header>
      <Matter ticket={ticket} hidden={hidden} />
      <Part title={t('print.customer')}>
        <Facts facts={shown(hidden, customerFacts(ticket, t))} />
      </Part>
      <Part title={t('print.words')}>
        <p className={styles.subject}>{ticket.subject}</p>
        <p className={styles.text}>{ticket.description}</p>
      </Part>
      {!hidden.includes('form') && ticket.form.some(({ text }) => text != null) && (
        <Part title={t('print.fields')}>
          <Facts facts={ticket.form.map(({ field, text }): Fact => [field.name, text])} />
        </Part>
      )}
      <Part title={t('print.handling')}>
        <Facts
          facts={[
            [t('ticket.cause'), ticket.cause],
            [t('ticket.measure'), ticket.measure],
            [t('ticket.solvedAt'), ticket.solvedAt && format.dateTime(ticket.solvedAt)],
            [t('ticket.outcomeToldAt'), ticket.outcomeToldAt && format.dateTime(ticket.outcomeToldAt)],
            [t('ticket.closedAt'), ticket.closedAt && format.dateTime(ticket.closedAt)],
            ...ticket.closing.map(({ proof, isThere }): Fact => [t(`duty.${proof}`), t(isThere ? 'owner.done' : 'owner.open')]),
            ...shown(hidden, [['files', t('print.files'), files.join('、')]]),
          ]}
        />
      </Part>
      {!hidden.includes('history') && <History ticket={ticket} />}
      {!hidden.includes('signatures') && (
        <div className={styles.signatures}>
          {['handler', 'owner', 'customer'].map((who) => (
            <p key={who}>{t(`print.sign.${who}`)}</p>
          ))}
        </div>
      )}
      <footer className={styles.foot}>{t('print.by', { person: person.name, at: format.dateTime(new Date().toISOString()) })}</footer>
    </article>
  );
}

function Matter({ ticket, hidden }: { readonly ticket: Printed; readonly hidden: readonly string[] }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const format = useFormat();
  const priority = PRIORITIES.find((known) => known === ticket.priority);
  return (
    <Facts
      facts={shown(hidden, [
        ['category', t('ticket.category'), ticket.category?.path.join(' / ')],
        ['state', t('ticket.state'), ticket.state.name],
        ['priority', t('ticket.priority'), priority && words.priority(priority)],
        ['channel', t('ticket.channel'), words.channel(ticket.channel)],
        ['created', t('ticket.createdAt'), format.dateTime(ticket.createdAt)],
        ['owner', t('ticket.owner'), `${ticket.owner.name}（${ticket.ownerDepartment.name}）`],
        ['handling', t('ticket.handling'), [ticket.department.name, ticket.assignee?.name].filter(Boolean).join(' · ')],
        ...markGroups(ticket.marks).map(
          ({ code, name, marks }): NamedFact => [markFact(code), name, marks.map(({ category }) => category.name).join('、')],
        ),
        ['tags', t('tag.tags'), ticket.tags.map(({ name }) => name).join('、')],
      ])}
    />
  );
}

function customerFacts({ customer, contactName, product }: Printed, t: (key: string) => string): NamedFact[] {
  return [
    ['customer', t('ticket.customer'), customer.name],
    ['contact', t('ticket.contact'), contactName],
    ['phone', t('create.phone'), customer.phone],
    ['address', t('print.address'), customer.address],
    ['payment', t('print.payment'), customer.paymentState?.name],
    ['product', t('print.product'), product && [product.model, product.serial].filter(Boolean).join(' · ')],
    ['product', t('print.warranty'), product?.warrantyUntil],
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
