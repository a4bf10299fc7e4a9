import { csvOf } from './csv.rules.js';

describe('a CSV file', () => {
  it('quotes what holds commas, quotes or line breaks', () => {
    expect(lines([['a,b', 'say "x"', 'two\nlines', 'plain']])).toEqual(['"a,b","say ""x""","two\nlines",plain']);
  });

  it.each(['=1+1', '+cmd', '-2+3', '@SUM(A1)', '\t=1', ' =1', '|calc', '%0A=1'])('takes the sting out of the text %j', (text) => {
    expect(lines([[text]])[0]).toMatch(/^"?'/);
  });

  it('leaves numbers, also negative ones, and unmeasured cells alone', () => {
    expect(lines([[-3.5, null, 0, true]])).toEqual(['-3.5,,0,true']);
  });

  it('begins with a byte order mark', () => {
    expect(csvOf([['首问']]).codePointAt(0)).toBe(0xfeff);
  });
});

function lines(rows: Parameters<typeof csvOf>[0]): string[] {
  return csvOf(rows).slice(1).trimEnd().split('\r\n');
}
