import { figureOf, RATE, RESPONSE } from '../board-page/insight.fixture.js';
import { boardRows } from './board-rows.rules.js';

it('writes one figure a line, with the departments of the chosen KPI only', () => {
  const item = (kpi: typeof RATE) => ({ kpi, total: figureOf(kpi, { value: 0.5, n: 4 }), previous: undefined, days: [figureOf(kpi)] });
  const hotline = figureOf(RATE, { n: 3, department: { __typename: 'Department', id: 'dep_1', name: '热线受理组' } });
  const [head, ...rows] = boardRows([item(RESPONSE), item(RATE)], { kpiKey: RATE.key, values: [hotline] });
  const column = (name: string): number => head?.indexOf(name) ?? -1;
  expect(rows.map((row) => [row[column('kpi')], row[column('span')], row[column('department')], row[column('n')]])).toEqual([
    ['first_response', 'total', null, 4],
    ['first_response', 'day', null, 0],
    ['complaint_24h', 'total', null, 4],
    ['complaint_24h', 'day', null, 0],
    ['complaint_24h', 'department', '热线受理组', 3],
  ]);
  expect(rows.every((row) => row.length === head?.length)).toBe(true);
});
