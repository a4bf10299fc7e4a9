import { type Command, CommandAlert, Kbd } from '@shouwen/admin-kit';
import { Button, Checkbox, Form, type FormInstance, Modal } from '@shouwen/admin-kit/antd';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReloadTicket } from '../ticket-page/useTicket.js';
import { ArrivedNotice } from './ArrivedNotice.js';
import { clearDraft, readDraft, writeDraft } from './draft.js';
import type { DialogTicket } from './useDialogTicket.js';
import { useGoOn } from './useGoOn.js';
import styles from './VerbDialog.module.css';

interface Props<Draft extends object> {
  /** Also the name under which the draft is kept. */
  readonly verb: string;
  readonly title: string;
  readonly submit: string;
  readonly target: DialogTicket;
  readonly form: FormInstance<Draft>;
  readonly command: Pick<Command<never>, 'running' | 'refusal' | 'isConflict' | 'reload' | 'reset'>;
  readonly initial?: Partial<Draft>;
  /** True when the API accepted it. */
  onSubmit(draft: Draft): Promise<boolean>;
  onClose(): void;
  /** Nothing to fill in: Enter alone confirms. */
  readonly isConfirmation?: boolean;
  readonly children?: ReactNode;
}

/** The frame of every verb: which ticket, why it was refused, what arrived meanwhile, ⌘Enter, and a draft that is never lost. */
export function VerbDialog<Draft extends object>(props: Props<Draft>) {
  const { verb, target, form, command, onSubmit, onClose } = props;
  const { t } = useTranslation('desk');
  const { id, number, subject } = target.ticket;
  const draftKey = `desk.draft.${id}.${verb}`;
  const next = useGoOn(id, verb);
  const submitButton = useRef<HTMLButtonElement>(null);
  const reload = useReloadTicket();
  const { isConflict } = command;
  useEffect(() => {
    if (isConflict) void reload();
  }, [isConflict, reload]);

  const submit = async (draft: Draft): Promise<void> => {
    if (!(await onSubmit(draft))) return;
    clearDraft(draftKey);
    if (next.isOn) await next.goOn();
    else onClose();
  };
  const catchUp = (): void => {
    target.catchUp();
    command.reset();
    // The button that was pressed is gone; the next step is to send.
    submitButton.current?.focus();
  };
  // Sending waits until the form knows the version that was caught up with.
  const [isSendingOn, setSendingOn] = useState(false);
  useEffect(() => {
    if (!isSendingOn) return;
    setSendingOn(false);
    form.submit();
  }, [isSendingOn, form]);
  const sendAnyway = (): void => {
    catchUp();
    setSendingOn(true);
  };
  // Before the selects see it: to them Enter means opening their list.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    form.submit();
  };
  const footer = (
    <div className={styles.foot}>
      {next.isOffered && (
        <Checkbox checked={next.isOn} onChange={({ target }) => next.choose(target.checked)} className={styles.goOn}>
          {t('goOn')}
        </Checkbox>
      )}
      <Button onClick={onClose}>{t('cancel')}</Button>
      <Button ref={submitButton} type="primary" autoFocus={props.isConfirmation} loading={command.running} onClick={form.submit}>
        {props.submit} <Kbd keys="mod+enter" onPrimary />
      </Button>
    </div>
  );

  return (
    <Modal
      open
      title={props.title}
      onCancel={onClose}
      footer={footer}
      width={520}
      mask={{ closable: false }}
      wrapProps={{ onKeyDownCapture: onKeyDown }}
    >
      <div className={styles.body}>
        <p className={styles.which}>
          <span>{number}</span> {subject}
        </p>
        {target.arrived.length > 0 || isConflict ? (
          <ArrivedNotice
            entries={target.arrived}
            refusal={isConflict ? (command.refusal?.message ?? null) : null}
            onCatchUp={catchUp}
            onSend={sendAnyway}
          />
        ) : (
          <CommandAlert command={command} />
        )}
        <Form<Draft>
          form={form}
          layout="vertical"
          requiredMark={false}
          initialValues={{ ...props.initial, ...readDraft(draftKey) }}
          onValuesChange={(_, draft) => writeDraft(draftKey, draft)}
          onFinish={(draft) => void submit(draft)}
        >
          {props.children}
        </Form>
      </div>
    </Modal>
  );
}
