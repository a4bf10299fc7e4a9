import { type KeyboardEvent, type ReactNode, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Form, type FormInstance, Modal } from '../antd.js';
import type { Command } from '../useCommand.js';
import { CommandAlert } from './CommandAlert.js';

interface Props<Draft> {
  readonly title: ReactNode;
  readonly form: FormInstance<Draft>;
  /** What the form asks for; why it was refused stands above the fields. */
  readonly command: Pick<Command<never>, 'running' | 'refusal' | 'isConflict' | 'reload'>;
  readonly initial?: Partial<Draft>;
  /** The word on the button; "Save" unless given. */
  readonly submit?: string;
  /** What has to be known before one fills it in. */
  readonly intro?: ReactNode;
  /** It cannot be sent as things stand; the intro says why. */
  readonly isBlocked?: boolean;
  readonly width?: number;
  onSubmit(draft: Draft): unknown;
  onClose(): void;
  readonly children?: ReactNode;
}

/** A form in a dialog: Enter in a field and ⌘Enter anywhere send it, a click beside it loses nothing, a refusal keeps the draft. */
export function FormDialog<Draft>(props: Props<Draft>) {
  const { title, form, command, initial, submit, intro, isBlocked = false, width = 520, onSubmit, onClose, children } = props;
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
      {intro}
      <Form<Draft>
        id={id}
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
