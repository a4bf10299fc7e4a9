import type { FragmentType } from '@apollo/client';
import { CHANNELS, type Channel, CommandAlert, Icon, Kbd, Segmented, useShortcuts, useWords } from '@shouwen/admin-kit';
import { Button, Checkbox, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { type ChangeEvent, type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoteAudience, type TicketComposer_TicketFragment, TicketComposer_TicketFragmentDoc } from '../gql/graphql.js';
import { QuickReplyButton } from '../quick-replies/QuickReplyButton.js';
import { QuickReplyPicker } from '../quick-replies/QuickReplyPicker.js';
import { useQuickReply } from '../quick-replies/useQuickReply.js';
import { ArrivedNotice } from '../ticket-dialogs/ArrivedNotice.js';
import { AttachButton } from '../ticket-files/AttachButton.js';
import { PendingFileList } from '../ticket-files/PendingFileList.js';
import { useFileDrop } from '../ticket-files/useFileDrop.js';
import { usePendingFiles } from '../ticket-files/usePendingFiles.js';
import { usePart } from '../usePart.js';
import { MentionPicker } from './MentionPicker.js';
import { PreparedHandling } from './PreparedHandling.js';
import styles from './TicketComposer.module.css';
import { useArrived } from './useArrived.js';
import { useMentions } from './useMentions.js';
import { useNoteDraft, type WorkingNote } from './useNoteDraft.js';
import { useTicketNoteAdd } from './useTicketNoteAdd.js';

type Arrived = ReturnType<typeof useArrived>;
type Adding = ReturnType<typeof useTicketNoteAdd>['command'];

interface Props {
  readonly ticket: FragmentType<TicketComposer_TicketFragment>;
  /** A key was pressed to write; on a small screen the thread has to come forward. */
  onStart(): void;
}

/** Where one writes to the customer or to colleagues. What is typed stays through reloads, live changes and refusals. */
export function TicketComposer({ ticket: ref, onStart }: Props) {
  const { t } = useTranslation('desk');
  const ticket = usePart(TicketComposer_TicketFragmentDoc, ref);
  if (ticket === null) return null;
  const { noteAdd } = ticket.viewerCan;
  if (noteAdd.allowed) return <Composer ticket={ticket} onStart={onStart} />;
  return (
    <p className={styles.refused}>
      <Icon name="lock" size={14} />
      {noteAdd.reason ?? t('composer.refused')}
    </p>
  );
}

function Composer({ ticket, onStart }: { readonly ticket: TicketComposer_TicketFragment; onStart(): void }) {
  const { t } = useTranslation('desk');
  const field = useRef<HTMLTextAreaElement>(null);
  const note = useNoteDraft(ticket);
  const { command, add } = useTicketNoteAdd();
  const { audience, body, isNote } = note;
  const pending = usePendingFiles(`desk.files.${ticket.id}`);
  const drop = useFileDrop(pending.add);
  const quick = useQuickReply(field, note);
  const mentions = useMentions({ field, note, ticketId: ticket.id });
  const news = useArrived(ticket.timeline.nodes, !note.isEmpty);
  const isUnready = note.isEmpty || pending.isUnderWay;

  const send = async (): Promise<void> => {
    if (news.arrived.length > 0 && !news.isHeld) return news.hold();
    if (isUnready || !(await add(ticket.id, { ...note, fileIds: pending.ids, mentionIds: mentions.ids }))) return;
    note.clear();
    pending.clear();
    mentions.clear();
  };
  const onChange = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    quick.onChange(event);
    mentions.follow(event.target.value, event.target.selectionStart);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (mentions.takes(event)) event.preventDefault();
    else leaveOnEscape(event);
  };
  const start = (to: NoteAudience) => () => {
    note.setAudience(to);
    onStart();
    requestAnimationFrame(() => field.current?.focus());
  };
  useShortcuts([
    { keys: 'r', label: t('composer.CUSTOMER'), run: start('CUSTOMER') },
    { keys: 'n', label: t('composer.INTERNAL'), run: start('INTERNAL') },
    { keys: 'mod+enter', label: t('composer.send'), run: () => void send(), isEnabled: !isUnready },
  ]);

  const name = ticket.contactName ?? ticket.customer.name;
  return (
    <div className={[styles.composer, isNote && styles.note, drop.isOver && styles.over].filter(Boolean).join(' ')} {...drop.handlers}>
      <Addressee note={note} name={name} />
      <Notices command={command} news={news} onSend={() => void send()} />
      <textarea
        ref={field}
        className={styles.field}
        rows={3}
        maxLength={LIMITS.note}
        value={body}
        aria-label={t(`composer.${audience}`)}
        placeholder={t(isNote ? 'composer.noteHint' : 'composer.replyHint', { name })}
        onChange={onChange}
        onKeyDown={onKeyDown}
        {...mentions.aria}
      />
      <MentionPicker mentions={mentions} />
      <PendingFileList pending={pending} />
      <PreparedHandling ticketId={ticket.id} categoryId={ticket.category?.id ?? null} onPick={quick.pick} />
      {quick.isOpen && <QuickReplyPicker ticketId={ticket.id} onPick={quick.pick} onClose={quick.close} />}
      <div className={styles.bottom}>
        <AttachButton onFiles={pending.add} />
        <QuickReplyButton isOpen={quick.isOpen} onClick={quick.toggle} />
        {isNote ? <MentionButton onClick={mentions.begin} /> : <ReplyOptions note={note} />}
        <span className={styles.kept}>{note.isEmpty ? '' : t('composer.kept')}</span>
        <Button type="primary" disabled={isUnready} loading={command.running} onClick={() => void send()}>
          {t(isNote ? 'composer.save' : 'composer.send')} <Kbd keys="mod+enter" onPrimary={!isUnready} />
        </Button>
      </div>
    </div>
  );
}

/** Why it was not taken, or what arrived while one was writing. */
function Notices({ command, news, onSend }: { readonly command: Adding; readonly news: Arrived; onSend(): void }) {
  if (!news.isHeld && command.refusal === null) return null;
  return (
    <div className={styles.alert}>
      {news.isHeld ? (
        <ArrivedNotice entries={news.arrived} refusal={null} onCatchUp={news.catchUp} onSend={onSend} />
      ) : (
        <CommandAlert command={command} />
      )}
    </div>
  );
}

/** The same as writing an "@". */
function MentionButton({ onClick }: { onClick(): void }) {
  const { t } = useTranslation('desk');
  return (
    <Button type="text" size="small" onClick={onClick}>
      @ {t('composer.mention')}
    </Button>
  );
}

/** Whether it goes to the customer, and by which way, or stays with colleagues. */
function Addressee({ note: { audience, channel, isNote, setAudience }, name }: { readonly note: WorkingNote; readonly name: string }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  const audiences = (['CUSTOMER', 'INTERNAL'] as const).map((value) => ({ value, label: t(`composer.${value}`) }));
  return (
    <div className={styles.top}>
      <Segmented<NoteAudience> label={t('composer.audience')} options={audiences} value={audience} onChange={setAudience} />
      <span className={styles.to}>{isNote ? t('composer.unseen') : t('composer.to', { channel: words.channel(channel), name })}</span>
    </div>
  );
}

/** Back to the page and its single-letter keys; what is written stays. */
function leaveOnEscape({ key, nativeEvent, currentTarget }: KeyboardEvent<HTMLTextAreaElement>): void {
  if (key === 'Escape' && !nativeEvent.isComposing) currentTarget.blur();
}

/** By which way, and whether this is the outcome the customer waits for. */
function ReplyOptions({ note }: { readonly note: WorkingNote }) {
  const { t } = useTranslation('desk');
  const words = useWords();
  return (
    <>
      <Select<Channel>
        size="small"
        variant="borderless"
        aria-label={t('ticket.channel')}
        value={note.channel}
        options={CHANNELS.filter((value) => value !== 'API').map((value) => ({ value, label: words.channel(value) }))}
        popupMatchSelectWidth={false}
        onChange={note.setChannel}
      />
      {note.mayBeOutcome && (
        <Checkbox checked={note.isOutcome} onChange={(event) => note.setOutcome(event.target.checked)}>
          {t('composer.isOutcome')}
        </Checkbox>
      )}
    </>
  );
}
