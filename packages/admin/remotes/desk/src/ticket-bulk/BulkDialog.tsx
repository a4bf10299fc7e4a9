import { CommandAlert } from '@shouwen/admin-kit';
import { Button, Form, type FormInstance, Modal } from '@shouwen/admin-kit/antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Bulk.module.css';
import { BulkFields } from './BulkFields.js';
import {
  type BulkAct,
  type BulkDraft,
  type BulkResult,
  type Marked,
  type RefusedGroup,
  refusedGroups,
  sendingOf,
  undoOf,
  WARNED,
} from './bulk.rules.js';
import { useBulk } from './useBulk.js';

interface Props {
  readonly act: BulkAct;
  readonly tickets: readonly Marked[];
  /** The tickets it was done to. */
  onDone(ids: readonly string[]): void;
  onClose(): void;
}

type Stage = 'ask' | 'tried' | 'done' | 'undone';

/** What is asked, what came of it so far, and the way on. */
function useBulkAct({ act, tickets, onDone }: Props, form: FormInstance<BulkDraft>) {
  const { t } = useTranslation('desk');
  const bulk = useBulk();
  const [stage, setStage] = useState<Stage>('ask');
  const [results, setResults] = useState<readonly BulkResult[]>([]);
  const [draft, setDraft] = useState<BulkDraft>({});
  const [tried, setTried] = useState<readonly BulkResult[]>([]);
  const needsNothing = act === 'accept' || act === 'close';
  const allowed = tickets.filter(({ id }) => results.some(({ ticketId, isDone }) => ticketId === id && isDone));
  const done = (answers: readonly BulkResult[], isTrial: boolean): void => {
    setResults(answers);
    setStage(isTrial ? 'tried' : 'done');
    if (isTrial) setTried(answers);
    else onDone(answers.filter(({ isDone }) => isDone).map(({ ticketId }) => ticketId));
  };
  const send = async (of: readonly Marked[], isTrial: boolean): Promise<void> => {
    const given = needsNothing ? {} : await form.validateFields().catch(() => null);
    const answers = given && (await bulk.send(of, sendingOf(act, given), isTrial));
    if (!given || !answers) return;
    setDraft(given);
    done(answers, isTrial);
  };
  const first = useRef(() => send(tickets, true));
  useEffect(() => {
    if (needsNothing) void first.current();
  }, [needsNothing]);
  const undoing = stage === 'done' ? undoOf({ act, draft, reason: t('bulk.undoReason') }, tried, results) : [];
  const undo = async (): Promise<void> => {
    const answers: BulkResult[] = [];
    for (const { tickets: of, sending } of undoing) answers.push(...((await bulk.send(of, sending, false)) ?? []));
    setResults(answers);
    setStage('undone');
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
  const whole = useBulkAct(props, form);
  const { bulk, stage, results, needsNothing, allowed, again, goOn } = whole;
  const isOver = stage === 'done' || stage === 'undone';
  const warned = WARNED.find((one) => one === act);
  const counts = { done: allowed.length, refused: results.length - allowed.length };
  return (
    <Modal
      open
      title={t('bulk.title', { act: t(`bulk.act.${act}`), count: tickets.length })}
      mask={{ closable: false }}
      onCancel={onClose}
      footer={<Foot {...whole} isOver={isOver} onClose={onClose} />}
    >
      <CommandAlert command={bulk.command} />
      {!needsNothing && !isOver && (
        <Form<BulkDraft> form={form} layout="vertical" requiredMark={false} disabled={bulk.running} onValuesChange={again} onFinish={goOn}>
          <BulkFields act={act} />
        </Form>
      )}
      {warned && !isOver && <p className={styles.warned}>{t(`bulk.before.${warned}`)}</p>}
      {bulk.running && <progress className={styles.progress} aria-label={t('bulk.progress')} value={bulk.done} max={tickets.length} />}
      <p role="status" className={styles.outcome}>
        {stage !== 'ask' && t(`bulk.${stage}`, counts)}
      </p>
      {stage !== 'ask' && refusedGroups(results, tickets).map((group) => <Refused key={group.reason} group={group} />)}
    </Modal>
  );
}

interface FootProps extends ReturnType<typeof useBulkAct> {
  readonly isOver: boolean;
  onClose(): void;
}

function Foot({ bulk: { running }, stage, allowed, isUndoable, undo, goOn, isOver, onClose }: FootProps) {
  const { t } = useTranslation('desk');
  return (
    <>
      <Button onClick={onClose}>{t(isOver ? 'done' : 'cancel')}</Button>
      {isUndoable && (
        <Button loading={running} onClick={() => void undo()}>
          {t('bulk.undo')}
        </Button>
      )}
      {!isOver && (
        <Button type="primary" loading={running} disabled={stage === 'tried' && allowed.length === 0} onClick={goOn}>
          {stage === 'ask' ? t('bulk.check') : t('bulk.do', { count: allowed.length })}
        </Button>
      )}
    </>
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
