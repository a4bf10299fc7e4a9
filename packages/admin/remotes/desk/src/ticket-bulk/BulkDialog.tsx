import { CommandAlert, useToast } from '@shouwen/admin-kit';
import { Button, Form, type FormInstance, Modal } from '@shouwen/admin-kit/antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Bulk.module.css';
import { BulkFields } from './BulkFields.js';
import {
  actionOf,
  type BulkAct,
  type BulkDraft,
  type BulkResult,
  type Marked,
  type RefusedGroup,
  refusedGroups,
  undoOf,
} from './bulk.rules.js';
import { useBulk } from './useBulk.js';

interface Props {
  readonly act: BulkAct;
  readonly tickets: readonly Marked[];
  /** The tickets it was done to. */
  onDone(ids: readonly string[]): void;
  onClose(): void;
}

type Stage = 'ask' | 'tried' | 'done';

/** What is asked, what came of it so far, and the way on. */
function useBulkAct({ act, tickets, onDone, onClose }: Props, form: FormInstance<BulkDraft>) {
  const { t } = useTranslation('desk');
  const bulk = useBulk();
  const toast = useToast();
  const [stage, setStage] = useState<Stage>('ask');
  const [results, setResults] = useState<readonly BulkResult[]>([]);
  const needsNothing = act === 'accept' || act === 'close';
  const allowed = tickets.filter(({ id }) => results.some(({ ticketId, isDone }) => ticketId === id && isDone));
  const send = async (of: readonly Marked[], isTrial: boolean): Promise<void> => {
    const draft = needsNothing ? {} : await form.validateFields().catch(() => null);
    const answers = draft === null ? null : await bulk.send(of, actionOf(act, draft), isTrial);
    if (answers === null) return;
    setResults(answers);
    setStage(isTrial ? 'tried' : 'done');
    if (!isTrial) onDone(answers.filter(({ isDone }) => isDone).map(({ ticketId }) => ticketId));
  };
  const first = useRef(() => send(tickets, true));
  useEffect(() => {
    if (needsNothing) void first.current();
  }, [needsNothing]);
  const undoing = stage === 'done' ? undoOf(act, results, tickets) : [];
  const undo = async (): Promise<void> => {
    for (const { tickets: of, action } of undoing) await bulk.send(of, action, false);
    toast.done(t('bulk.undone'));
    onClose();
  };
  return {
    ...{ bulk, stage, results, needsNothing, allowed, undo, isUndoable: undoing.length > 0 },
    again: () => setStage('ask'),
    goOn: () => void (stage === 'ask' ? send(tickets, true) : send(allowed, false)),
  };
}

/** One act for many: what is needed for it, what would come of it, and only then the act itself. */
export function BulkDialog(props: Props) {
  const { act, tickets, onClose } = props;
  const { t } = useTranslation('desk');
  const [form] = Form.useForm<BulkDraft>();
  const { bulk, stage, results, needsNothing, allowed, undo, isUndoable, again, goOn } = useBulkAct(props, form);
  const refused = refusedGroups(results, tickets);
  const { running } = bulk.command;
  const ok = stage === 'ask' ? t('bulk.check') : t('bulk.do', { count: allowed.length });
  const isOver = stage === 'done';
  return (
    <Modal
      open
      title={t('bulk.title', { act: t(`bulk.act.${act}`), count: tickets.length })}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={[
        <Button key="cancel" onClick={onClose}>
          {t(isOver ? 'done' : 'cancel')}
        </Button>,
        isUndoable && (
          <Button key="undo" loading={running} onClick={() => void undo()}>
            {t('bulk.undo')}
          </Button>
        ),
        !isOver && (
          <Button key="ok" type="primary" loading={running} disabled={stage === 'tried' && allowed.length === 0} onClick={goOn}>
            {ok}
          </Button>
        ),
      ]}
    >
      <CommandAlert command={bulk.command} />
      {!needsNothing && !isOver && (
        <Form<BulkDraft> form={form} layout="vertical" requiredMark={false} disabled={running} onValuesChange={again} onFinish={goOn}>
          <BulkFields act={act} />
        </Form>
      )}
      {running && <progress className={styles.progress} aria-label={t('bulk.progress')} value={bulk.done} max={tickets.length} />}
      <p role="status" className={styles.outcome}>
        {stage === 'tried' && t('bulk.would', { done: allowed.length, refused: tickets.length - allowed.length })}
        {isOver && t('bulk.did', { done: allowed.length, refused: results.length - allowed.length })}
      </p>
      {stage !== 'ask' && refused.map((group) => <Refused key={group.reason} group={group} />)}
    </Modal>
  );
}

const NAMED = 5;

function Refused({ group: { reason, tickets } }: { readonly group: RefusedGroup }) {
  const { t } = useTranslation('desk');
  const more = tickets.length - NAMED;
  return (
    <div className={styles.refused}>
      <b>{reason}</b>
      <ul>
        {tickets.slice(0, NAMED).map(({ id, number, subject }) => (
          <li key={id}>
            <span>{number}</span> {subject}
          </li>
        ))}
        {more > 0 && <li>{t('bulk.more', { count: more })}</li>}
      </ul>
    </div>
  );
}
