import type { FragmentType } from '@apollo/client';
import { Icon, Section, StateGlyph, useCommand } from '@shouwen/admin-kit';
import { Button } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type RelationsCard_TicketFragment, RelationsCard_TicketFragmentDoc, TicketUnlinkDocument } from '../gql/graphql.js';
import { urls } from '../urls.js';
import { usePart } from '../usePart.js';
import styles from './RelationsCard.module.css';
import { groupRelations, isLink } from './relations.rules.js';

type Related = NonNullable<RelationsCard_TicketFragment['relations'][number]['ticket']>;

/** How the ticket belongs to others, what it waits for first; what people said can be taken back. */
export function RelationsCard({ ticket: ref }: { readonly ticket: FragmentType<RelationsCard_TicketFragment> }) {
  const { t } = useTranslation('desk');
  const ticket = usePart(RelationsCard_TicketFragmentDoc, ref);
  const unlink = useCommand(TicketUnlinkDocument, { success: t('unlink.done') });
  const groups = groupRelations(ticket?.relations ?? []);
  if (ticket === null || groups.length === 0) return null;
  const remove = (otherTicketId: string): void => void unlink.run({ input: { ticketId: ticket.id, otherTicketId } });
  return (
    <Section title={t('relation.title')}>
      {groups.map(({ relation, tickets }) => (
        <div key={relation} className={styles.group}>
          <h3>{t(`relation.${relation}`)}</h3>
          <ul>
            {tickets.map((other) => (
              <li key={other.id}>
                <Other ticket={other} />
                {isLink(relation) && ticket.viewerCan.link.allowed && (
                  <Button
                    type="text"
                    size="small"
                    icon={<Icon name="close" size={14} />}
                    disabled={unlink.running}
                    aria-label={t('unlink.label', { number: other.number })}
                    onClick={() => remove(other.id)}
                  />
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}

function Other({ ticket: { id, number, subject, state } }: { readonly ticket: Related }) {
  return (
    <>
      <span title={state.name}>
        <StateGlyph category={state.category} />
      </span>
      <Link to={urls.ticket(id)} title={`${number} ${subject}`}>
        <span className={styles.number}>{number}</span> {subject}
      </Link>
    </>
  );
}
