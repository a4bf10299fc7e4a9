import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, type FormInstance, Modal } from '../antd.js';
import type { Command } from '../useCommand.js';
import { CommandAlert } from './CommandAlert.js';
import styles from './FormDialog.module.css';

interface Props<Draft> {
  readonly title: ReactNode;
  readonly form: FormInstance<Draft>;
  /** What the form asks for; why it was refused stands above the fields. */
  readonly command: Pick<Command<never>, 'running' | 'refusal' | 'isConflict' | 'reload'>;
  readonly initial?: Partial<Draft>;
  /** The word on the button; "Save" unless given. */
  readonly submit?: string;
  /** It cannot be sent as things stand; what is in it says why. */
  readonly isBlocked?: boolean;
  readonly width?: number;
  onSubmit(draft: Draft): unknown;
  onClose(): void;
  /** The fields, and before them what has to be known to fill them in. */
  readonly children?: ReactNode;
}

/** A form in a dialog: Enter in a field and ⌘Enter anywhere send it, a click beside it loses nothing, a refusal keeps the draft. */
export function FormDialog<Draft>(props: Props<Draft>) {
  const { title, form, command, initial, submit, isBlocked = false, width = 520, onSubmit, onClose, children } = props;
  const { t } = useTranslation('kit');
  const id = useId();
  // Before the selects see it: to them Enter means opening their list.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isBlocked || event.key !== 'Enter' || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    event.stopPropagation();
    form.submit();
  };
  return (
    <Modal
      open
      title={title}
      width={width}
      mask={{ closable: false }}
      onCancel={onClose}
      okText={submit ?? t('dialog.save')}
      cancelText={t('dialog.cancel')}
      confirmLoading={command.running}
      okButtonProps={{ htmlType: 'submit', form: id, disabled: isBlocked }}
      wrapProps={{ onKeyDownCapture: onKeyDown }}
    >
      <CommandAlert command={command} />
      <Form<Draft>
        id={id}
        className={styles.form}
        form={form}
        layout="vertical"
        requiredMark={false}
        {...(initial !== undefined && { initialValues: initial })}
        onFinish={(draft) => void onSubmit(draft)}
      >
        {children}
      </Form>
    </Modal>
  );
}
