import { act, fireEvent, screen } from '@testing-library/react';
import { Form, Input } from '../antd.js';
import { renderRemote } from '../testing.js';
import { FormDialog } from './FormDialog.js';

interface Draft {
  readonly reason: string;
  readonly note?: string;
}

const IDLE = { running: false, refusal: null, isConflict: false, reload: async () => undefined };

interface Props {
  readonly command?: Partial<typeof IDLE> | { readonly refusal: { readonly code: string; readonly message: string } };
  readonly isBlocked?: boolean;
  onSubmit(draft: Draft): void;
  onClose?(): void;
}

function ReasonDialog({ command, onClose = () => undefined, ...props }: Props) {
  const [form] = Form.useForm<Draft>();
  return (
    <FormDialog title="撤回" form={form} command={{ ...IDLE, ...command }} initial={{ reason: '缺照片' }} onClose={onClose} {...props}>
      <p>撤回后不能恢复。</p>
      <Form.Item name="reason" label="原因" rules={[{ required: true, message: '此项必填。' }]}>
        <Input />
      </Form.Item>
      <Form.Item name="note" label="备注">
        <Input.TextArea />
      </Form.Item>
    </FormDialog>
  );
}

const key = (place: Element, init: object) => act(async () => void fireEvent.keyDown(place, init));

describe('a form in a dialog', () => {
  it('sends the draft by its button, which is the form’s own, so that Enter in a field sends it too', async () => {
    const onSubmit = jest.fn();
    await renderRemote(<ReasonDialog onSubmit={onSubmit} />);
    const button = screen.getByRole('button', { name: /^保\s?存$/ });
    expect(button).toHaveAttribute('type', 'submit');
    expect(button).toHaveAttribute('form', screen.getByLabelText('原因').closest('form')?.id);
    await act(async () => void fireEvent.click(button));
    expect(onSubmit).toHaveBeenCalledWith({ reason: '缺照片', note: undefined });
  });

  it('is sent by ⌘Enter from where Enter is a new line', async () => {
    const onSubmit = jest.fn();
    await renderRemote(<ReasonDialog onSubmit={onSubmit} />);
    await key(screen.getByLabelText('备注'), { key: 'Enter' });
    expect(onSubmit).not.toHaveBeenCalled();
    await key(screen.getByLabelText('备注'), { key: 'Enter', ctrlKey: true });
    expect(onSubmit).toHaveBeenCalledTimes(1);
  });

  it('says at the field what is missing, and sends nothing', async () => {
    const onSubmit = jest.fn();
    await renderRemote(<ReasonDialog onSubmit={onSubmit} />);
    fireEvent.change(screen.getByLabelText('原因'), { target: { value: '' } });
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^保\s?存$/ })));
    expect(await screen.findByText('此项必填。')).toBeInTheDocument();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  it('says why it was refused and keeps what was typed; a click beside it closes nothing', async () => {
    const onClose = jest.fn();
    const command = { refusal: { code: 'NOT_ALLOWED', message: '您不能撤回。' } };
    await renderRemote(<ReasonDialog command={command} onSubmit={() => undefined} onClose={onClose} />);
    expect(screen.getByRole('alert')).toHaveTextContent('您不能撤回。');
    const beside = document.querySelector('.ant-modal-wrap') ?? document.body;
    fireEvent.mouseDown(beside);
    fireEvent.mouseUp(beside);
    fireEvent.click(beside);
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByLabelText('原因')).toHaveValue('缺照片');
    fireEvent.click(screen.getByRole('button', { name: /^取\s?消$/ }));
    expect(onClose).toHaveBeenCalledTimes(1);
  });

  it('cannot be sent while it is blocked', async () => {
    const onSubmit = jest.fn();
    await renderRemote(<ReasonDialog isBlocked onSubmit={onSubmit} />);
    expect(screen.getByRole('button', { name: /^保\s?存$/ })).toBeDisabled();
    await key(screen.getByLabelText('原因'), { key: 'Enter', metaKey: true });
    expect(onSubmit).not.toHaveBeenCalled();
  });
});
