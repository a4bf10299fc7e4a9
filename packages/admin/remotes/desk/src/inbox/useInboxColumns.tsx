import { ChannelIcon, type Column, PersonName, PriorityMark, StateGlyph, Tier, useFormat, useWords } from '@shouwen/admin-kit';
import { useTranslation } from 'react-i18next';
import type { TicketSort } from '../gql/graphql.js';
import { AttendeeMarks } from '../ticket-attend/Attendees.js';
import type { Attendee } from '../ticket-attend/useAttendance.js';
import { Age, Gone } from './Age.js';
import styles from './Inbox.module.css';
import type { InboxRow } from './useInbox.js';

/** How much room the list has: a phone shows what it is about, a tablet leaves out where it stands. */
export type Room = 'narrow' | 'tight' | 'wide';

interface Live {
  readonly gone: ReadonlySet<string>;
  happenedTo(id: string): { readonly type: string } | undefined;
  /** Who else is at which ticket. */
  readonly attendees: ReadonlyMap<string, readonly Attendee[]>;
}

/** State · channel · number · subject · customer · who has it now · by when: one line, only the subject and the department give way. */
export function useInboxColumns(sort: TicketSort, live: Live, room: Room): readonly Column<InboxRow>[] {
  const { t } = useTranslation('desk');
  const hidden = (text: string) => <span className={styles.hidden}>{text}</span>;
  const age: Column<InboxRow> = {
    key: 'age',
    title: t(sort === 'UPDATED_DESC' ? 'inbox.column.updated' : 'inbox.column.age'),
    name: t('inbox.column.age'),
    width: 104,
    align: 'end',
    isSoft: true,
    render: (row) => (live.gone.has(row.id) ? <Gone type={live.happenedTo(row.id)?.type} /> : <Age ticket={row} sort={sort} />),
  };
  const state: Column<InboxRow> = {
    key: 'state',
    title: hidden(t('inbox.column.state')),
    width: 14,
    isFixed: true,
    render: (row) => (
      <span className={styles.glyph} title={row.state.name}>
        <StateGlyph category={row.state.category} />
      </span>
    ),
  };
  const subject: Column<InboxRow> = {
    key: 'subject',
    title: t('inbox.column.subject'),
    width: 'minmax(0, 1fr)',
    isLead: true,
    render: (row) => <Subject row={row} attendees={live.attendees.get(row.id) ?? []} />,
  };
  const isTight = room === 'tight';
  const more = useMoreColumns();
  if (room === 'narrow') return [state, subject, age];
  return [
    state,
    {
      key: 'channel',
      title: hidden(t('inbox.column.channel')),
      width: 16,
      isFixed: true,
      render: (row) => <ChannelIcon channel={row.channel} />,
    },
    { key: 'number', title: t('inbox.column.number'), width: 80, isSoft: true, render: (row) => row.number },
    subject,
    {
      key: 'customer',
      title: t('inbox.column.customer'),
      width: isTight ? 96 : 136,
      render: (row) => <Customer row={row} isShort={isTight} />,
    },
    {
      key: 'handler',
      title: t('inbox.column.handler'),
      width: isTight ? 72 : 136,
      render: (row) => <Handler row={row} isShort={isTight} />,
    },
    ...more,
    age,
  ];
}

/** Those that are shown when somebody asks for them. */
function useMoreColumns(): readonly Column<InboxRow>[] {
  const { t } = useTranslation('desk');
  const format = useFormat();
  const words = useWords();
  const one = (key: string, width: number, render: (row: InboxRow) => string): Column<InboxRow> => ({
    key,
    title: t(`inbox.column.${key}`),
    width,
    isOptional: true,
    isSoft: true,
    render: (row) => <span title={render(row)}>{render(row)}</span>,
  });
  return [
    one('type', 72, ({ type }) => type.name),
    one('category', 128, ({ category }) => category?.path.join(' / ') ?? ''),
    one('stateName', 88, ({ state }) => state.name),
    one('priority', 64, ({ priority }) => words.priority(priority)),
    one('owner', 80, ({ owner }) => owner.name),
    one('department', 112, ({ department }) => department.name),
    one('created', 104, ({ createdAt }) => format.smart(createdAt)),
    one('updated', 104, ({ updatedAt }) => format.smart(updatedAt)),
  ];
}

interface SubjectProps {
  readonly row: InboxRow;
  readonly attendees: readonly Attendee[];
}

function Subject({ row: { subject, priority }, attendees }: SubjectProps) {
  return (
    <>
      <AttendeeMarks others={attendees} />
      <span title={subject}>{subject}</span>
      {(priority === 'HIGH' || priority === 'URGENT') && <PriorityMark priority={priority} compact />}
    </>
  );
}

function Customer({ row: { customer }, isShort }: { readonly row: InboxRow; readonly isShort: boolean }) {
  return (
    <>
      <span title={customer.name}>{customer.name}</span>
      {!isShort && <Tier word={customer.tier} />}
    </>
  );
}

function Handler({ row, isShort }: { readonly row: InboxRow; readonly isShort: boolean }) {
  const { t } = useTranslation('desk');
  if (row.assignee === null) {
    return (
      <span className={styles.waiting} title={row.department.name}>
        {t('inbox.unassigned')} {!isShort && <span className={styles.place}>{row.department.name}</span>}
      </span>
    );
  }
  return (
    <span className={styles.handler} title={row.department.name}>
      <PersonName name={row.assignee?.name ?? ''} place={isShort ? null : row.department.name} />
    </span>
  );
}
