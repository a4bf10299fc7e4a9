import type { ComponentProps, ReactNode } from 'react';
import { Form } from '../antd.js';
import { FormDialog } from './FormDialog.js';

interface Props extends Pick<ComponentProps<typeof FormDialog>, 'title' | 'command' | 'onClose'> {
  /** The word on the button. */
  readonly submit: string;
  onConfirm(): unknown;
  /** What comes of it. */
  readonly children: ReactNode;
}

/** Asks once more before something is done that asks for nothing else. */
export function ConfirmDialog({ onConfirm, children, ...dialog }: Props) {
  const [form] = Form.useForm<object>();
  return (
    <FormDialog<object> {...dialog} form={form} onSubmit={onConfirm}>
      <p>{children}</p>
    </FormDialog>
  );
}
