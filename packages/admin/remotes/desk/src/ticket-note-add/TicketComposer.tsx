import type { FragmentType } from '@apollo/client';
import { CHANNELS, type Channel, CommandAlert, Icon, Kbd, Segmented, useShortcuts, useWords } from '@shouwen/admin-kit';
import { Button, Checkbox, Select } from '@shouwen/admin-kit/antd';
import { LIMITS } from '@shouwen/shared';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type NoteAudience, type TicketComposer_TicketFragment, TicketComposer_TicketFragmentDoc } from '../gql/graphql.js';
import { QuickReplyButton } from '../quick-replies/QuickReplyButton.js';
import { QuickReplyPicker } from '../quick-replies/QuickReplyPicker.js';
import { useQuickReply } from '../quick-replies/useQuickReply.js';
import { AttachButton } from '../ticket-files/AttachButton.js';
import { PendingFileList } from '../ticket-files/PendingFileList.js';
import { useFileDrop } from '../ticket-files/useFileDrop.js';
import { usePendingFiles } from '../ticket-files/usePendingFiles.js';
import { usePart } from '../usePart.js';
import { Mentions } from './Mentions.js';
import styles from './TicketComposer.module.css';
import { useMentions } from './useMentions.js';
import { useNoteDraft, type WorkingNote } from './useNoteDraft.js';
import { useTicketNoteAdd } from './useTicketNoteAdd.js';

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
  const mentions = useMentions();
  const isUnready = note.isEmpty || pending.isUnderWay;

  const send = async (): Promise<void> => {
    if (isUnready || !(await add(ticket.id, { ...note, fileIds: pending.ids, mentionIds: mentions.ids }))) return;
    note.clear();
    pending.clear();
    mentions.clear();
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
    <div className={`${styles.composer} ${isNote ? styles.note : ''} ${drop.isOver ? styles.over : ''}`} {...drop.handlers}>
      <Addressee note={note} name={name} />
      {command.refusal !== null && (
        <div className={styles.alert}>
          <CommandAlert command={command} />
        </div>
      )}
      <textarea
        ref={field}
        className={styles.field}
        rows={3}
        maxLength={LIMITS.note}
        value={body}
        aria-label={t(`composer.${audience}`)}
        placeholder={t(isNote ? 'composer.noteHint' : 'composer.replyHint', { name })}
        onChange={quick.onChange}
        onKeyDown={leaveOnEscape}
      />
      <PendingFileList pending={pending} />
      {quick.isOpen && <QuickReplyPicker ticketId={ticket.id} onPick={quick.pick} onClose={quick.close} />}
      <div className={styles.bottom}>
        <AttachButton onFiles={pending.add} />
        <QuickReplyButton isOpen={quick.isOpen} onClick={quick.toggle} />
        {isNote ? <Mentions mentions={mentions} /> : <ReplyOptions note={note} />}
        <span className={styles.kept}>{note.isEmpty ? '' : t('composer.kept')}</span>
        <Button type="primary" disabled={isUnready} loading={command.running} onClick={() => void send()}>
          {t(isNote ? 'composer.save' : 'composer.send')} <Kbd keys="mod+enter" onPrimary={!isUnready} />
        </Button>
      </div>
    </div>
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
