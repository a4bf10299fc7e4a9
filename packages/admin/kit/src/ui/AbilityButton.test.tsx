import { fireEvent, screen } from '@testing-library/react';
import { renderRemote } from '../testing.js';
import { AbilityButton } from './AbilityButton.js';

describe('AbilityButton', () => {
  it('acts when the server allows it', async () => {
    const act = jest.fn();
    await renderRemote(
      <AbilityButton ability={{ allowed: true, reason: null }} onClick={act}>
        转派
      </AbilityButton>,
    );
    fireEvent.click(screen.getByRole('button', { name: '转派' }));
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('keeps its place, can be focused, does nothing and says the server’s reason when refused', async () => {
    const act = jest.fn();
    await renderRemote(
      <AbilityButton ability={{ allowed: false, reason: '工单已由您办理。' }} onClick={act}>
        接单
      </AbilityButton>,
    );
    const button = screen.getByRole('button', { name: '接单' });
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).not.toBeDisabled();
    fireEvent.click(button);
    expect(act).not.toHaveBeenCalled();
    fireEvent.mouseEnter(button);
    expect(await screen.findByText('工单已由您办理。')).toBeInTheDocument();
  });
});
