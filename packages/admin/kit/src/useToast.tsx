import { App } from './antd.js';
import { Icon } from './ui/Icon.js';

/** Neutral toasts; the colours of promises stay with promises. */
export function useToast(): { done(text: string): void; failed(text: string): void } {
  const { message } = App.useApp();
  return {
    done: (text) => void message.open({ content: text, icon: <ToastIcon name="check" /> }),
    failed: (text) => void message.open({ content: text, icon: <ToastIcon name="info" />, duration: 6 }),
  };
}

function ToastIcon({ name }: { readonly name: 'check' | 'info' }) {
  return (
    <span style={{ display: 'inline-block', verticalAlign: -3, marginInlineEnd: 8 }}>
      <Icon name={name} />
    </span>
  );
}
