import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { messages } from '../locales/zh-CN.js';
import { FailureCard } from './FailureCard.js';
import { RemoteBoundary } from './RemoteBoundary.js';

let isBroken = true;

function Page() {
  if (isBroken) throw new Error('the chart has no data');
  return <p>图表</p>;
}

function Frame() {
  const [place, setPlace] = useState('/insight');
  return (
    <>
      <button type="button" onClick={() => setPlace('/insight/other')}>
        走开
      </button>
      <p>导航</p>
      <RemoteBoundary resetKey={place} fallback={(error, retry) => <FailureCard kind="crashed" detail={String(error)} onRetry={retry} />}>
        <Page />
      </RemoteBoundary>
    </>
  );
}

describe('RemoteBoundary', () => {
  beforeEach(async () => {
    isBroken = true;
    // React reports what a boundary catches; here that is the point.
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
  });
  afterEach(() => jest.restoreAllMocks());

  const show = () => renderRemote(<Frame />, { messages: { shell: { 'zh-CN': async () => messages } } });

  it('shows a card in place of a page that throws, and leaves the rest alone', async () => {
    await show();
    expect(screen.getByText('导航')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('页面出错了');
    expect(screen.getByRole('alert')).toHaveTextContent('the chart has no data');
  });

  it('tries again when asked', async () => {
    await show();
    isBroken = false;
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '重试' })));
    expect(screen.getByText('图表')).toBeInTheDocument();
  });

  it('gives another page another chance', async () => {
    await show();
    isBroken = false;
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: '走开' })));
    expect(screen.getByText('图表')).toBeInTheDocument();
  });
});
