import type { FragmentType } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Section, Tag, Time, useCommand } from '@shouwen/admin-kit';
import { Checkbox } from '@shouwen/admin-kit/antd';
import { useTranslation } from 'react-i18next';
import {
  type Checklists_TicketFragment,
  Checklists_TicketFragmentDoc,
  MarkCategoriesDocument,
  MarkSchemesDocument,
  TicketTickDocument,
} from '../gql/graphql.js';
import { categoriesFor } from '../ticket-create/create-draft.rules.js';
import { checklistsFor, type Scheme } from '../ticket-fill/marks.rules.js';
import { usePart } from '../usePart.js';
import styles from './Checklists.module.css';

/** What is to be ticked off on a ticket of its type: who did, and when, beside each point. */
export function Checklists({ ticket: ref }: { readonly ticket: FragmentType<Checklists_TicketFragment> }) {
  const ticket = usePart(Checklists_TicketFragmentDoc, ref);
  const { data } = useQuery(MarkSchemesDocument);
  if (ticket === null) return null;
  const lists = checklistsFor(data?.categorySchemes.nodes ?? [], ticket.type.id);
  return lists.map((scheme) => <Checklist key={scheme.id} scheme={scheme} ticket={ticket} />);
}

function Checklist({ scheme: { code, name, checklist }, ticket }: { readonly scheme: Scheme; readonly ticket: Checklists_TicketFragment }) {
  const { t } = useTranslation('desk');
  const { data } = useQuery(MarkCategoriesDocument, { variables: { scheme: code } });
  const command = useCommand(TicketTickDocument);
  const points = categoriesFor(data?.categories.nodes ?? [], ticket.type.id);
  const marks = new Map(ticket.marks.filter(({ category }) => category.scheme.code === code).map((mark) => [mark.category.id, mark]));
  if (points.length === 0) return null;
  const { allowed, reason } = ticket.viewerCan.fill;
  const toggle = (id: string, isTicked: boolean): void => {
    void command.run({ input: { ticketId: ticket.id, categoryId: id, isTicked } });
  };
  return (
    <Section title={name} aside={t('checklist.count', { done: marks.size, total: points.length })}>
      {(checklist === 'RESOLVE' || checklist === 'CLOSE') && <Tag>{t(`checklist.before.${checklist}`)}</Tag>}
      <ul className={styles.points} title={allowed ? undefined : (reason ?? undefined)}>
        {points.map(({ value, label }) => {
          const mark = marks.get(value);
          return (
            <li key={value}>
              <Checkbox
                checked={mark !== undefined}
                disabled={!allowed || command.running}
                onChange={({ target }) => toggle(value, target.checked)}
              >
                {label}
              </Checkbox>
              {mark && (
                <span className={styles.who}>
                  {mark.markedBy?.name} <Time at={mark.markedAt} />
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
