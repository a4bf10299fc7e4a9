import { renderRemote } from '@shouwen/admin-kit/testing';
import { screen } from '@testing-library/react';
import { CREATED, figureOf, type Kpi, MESSAGES, RATE, RESPONSE } from '../board-page/insight.fixture.js';
import type { Quantile } from '../figure/figure.rules.js';
import { KpiTile } from './KpiTile.js';

type Value = ReturnType<typeof figureOf>;

describe('the tile of a KPI', () => {
  it('shows a dash where nothing was measured, never a zero', async () => {
    const tile = await show(RATE, figureOf(RATE));
    expect(tile).toHaveTextContent('—');
    expect(tile).toHaveTextContent('n = 0');
    expect(tile).not.toHaveTextContent('÷');
    expect(tile).toHaveTextContent('上期无可比数据');
  });

  it('says that there are too few cases instead of judging them', async () => {
    const tile = await show(RESPONSE, figureOf(RESPONSE, { value: 9000, p50: 9000, p90: 9600, n: 3 }));
    expect(tile).toHaveTextContent('样本不足');
    expect(tile).toHaveTextContent('仅 3 例，少于 5');
    expect(screen.queryByText('未达标')).not.toBeInTheDocument();
  });

  it('says missed in words, with the target beside it', async () => {
    const value = figureOf(RATE, { value: 0.714, numerator: 105, denominator: 147, n: 147, status: 'MISSED' });
    const tile = await show(RATE, value, { previous: figureOf(RATE, { value: 0.754, n: 100 }) });
    expect(screen.getByText('未达标')).toHaveClass('broken');
    expect(tile).toHaveTextContent('71.4%');
    expect(tile).toHaveTextContent('目标 ≥ 90%');
    expect(tile).toHaveTextContent('105 ÷ 147');
    expect(tile).toHaveTextContent('环比 −4 点');
  });

  it.each([
    ['p50', '37.5分 P50', '达标'],
    ['p90', '3.3小时 P90', 'P50 达标'],
  ] as const)('shows a duration at %s and says what its target judges', async (quantile, expected, verdict) => {
    const tile = await show(RESPONSE, figureOf(RESPONSE, { value: 2250, p50: 2250, p90: 12_000, n: 149, status: 'MET' }), { quantile });
    expect(tile).toHaveTextContent(expected);
    expect(screen.getByText(verdict)).toHaveClass('kept');
  });

  it('tells a count by the day and marks what is only approximate', async () => {
    const tile = await show(CREATED, figureOf(CREATED, { value: 340, n: 340, isApproximate: true }));
    expect(tile).toHaveTextContent('≈340');
    expect(tile).toHaveTextContent('日均 48.6');
  });

  it('is one link, named by the KPI, with its definition a button beside it', async () => {
    await show(RATE, figureOf(RATE));
    expect(screen.getByRole('link', { name: '投诉 24 小时响应率' })).toHaveAttribute('href', '/insight?kpi=complaint_24h');
    expect(screen.getByRole('button', { name: '投诉 24 小时响应率的口径' })).toBeInTheDocument();
  });
});

async function show(kpi: Kpi, total: Value, more: { readonly previous?: Value; readonly quantile?: Quantile } = {}): Promise<HTMLElement> {
  const item = { kpi, total, previous: more.previous ?? figureOf(kpi), days: Array.from({ length: 7 }, () => figureOf(kpi)) };
  await renderRemote(<KpiTile item={item} quantile={more.quantile ?? 'p50'} isSelected={false} isLive={false} to={`?kpi=${kpi.key}`} />, {
    path: '/insight',
    messages: MESSAGES,
  });
  return screen.getByRole('article');
}
