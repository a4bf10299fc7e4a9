import { screen } from '@testing-library/react';
import { useTranslation } from 'react-i18next';
import { type Fill, Slot } from './hub.js';
import { renderRemote } from './testing.js';

function Looks({ customerId }: { readonly customerId: string }) {
  const { t } = useTranslation('other' as 'kit');
  return <p>{`${t('who' as 'language.zh-CN')} ${customerId}`}</p>;
}

const fill = (more: Partial<Fill>): Fill => ({ id: 'looks', order: 1, component: Looks, remote: 'other', ...more });

describe('a place that other remotes fill', () => {
  it('speaks with the words of the remote the fill comes from, though its pages were never opened', async () => {
    const messages = { 'zh-CN': async () => ({ who: '谁看过' }) };
    await renderRemote(<Slot name="customer.panel" customerId="cus_1" />, { hub: { fills: () => [fill({ messages })] } });
    expect(await screen.findByText('谁看过 cus_1')).toBeInTheDocument();
    expect(screen.queryByText(/^who/)).not.toBeInTheDocument();
  });

  it('shows its keys when the words do not come, and is empty where nobody fills it', async () => {
    const messages = { 'zh-CN': () => Promise.reject(new Error('away')) };
    const { unmount } = await renderRemote(<Slot name="customer.panel" />, {
      hub: { fills: () => [fill({ remote: 'gone', messages }), fill({ id: 'b', remote: 'mute' })] },
    });
    expect(await screen.findAllByText(/^who|谁看过/)).toHaveLength(2);
    unmount();
    const { container } = await renderRemote(<Slot name="customer.panel" />, { hub: { fills: () => [] } });
    expect(container).toHaveTextContent('');
  });
});
