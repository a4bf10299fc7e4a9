import { describe, expect, it } from '@jest/globals';
import { decodeTable, parseCsv, TableProblem, writeCsv } from './csv.js';

const cells = (text: string) => parseCsv(text).map((row) => row.cells);

describe('reading a table', () => {
  it('takes quotes, doubled quotes, line breaks in cells, and every end of line', () => {
    expect(cells('\uFEFFa,"b ""c""","d\r\ne"\r\nf,g,\n"h",i,j')).toEqual([
      ['a', 'b "c"', 'd\r\ne'],
      ['f', 'g', ''],
      ['h', 'i', 'j'],
    ]);
  });

  it('counts lines as an editor does, and leaves empty ones out', () => {
    expect(parseCsv('a,b\n\n"1\n2",3\n,\n4,5\n').map(({ line }) => line)).toEqual([1, 3, 6]);
  });

  it.each([
    [
      'a;b;c\n1;2;3',
      [
        ['a', 'b', 'c'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a\tb\n1,5\t2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    ['', []],
    ['only', [['only']]],
  ])('finds the separator of %j', (text, expected) => {
    expect(cells(text)).toEqual(expected);
  });

  it('says where a quote was never closed', () => {
    expect(() => parseCsv('a,b\nc,"d\ne')).toThrow(new TableProblem(2));
  });

  it('reads what a spreadsheet writes on a Chinese computer', () => {
    expect(decodeTable(Buffer.from([0xd0, 0xd5, 0xc3, 0xfb]))).toBe('姓名');
    expect(decodeTable(Buffer.from('姓名'))).toBe('姓名');
  });
});

describe('writing a table', () => {
  it('marks the encoding and makes formulas harmless, but leaves numbers alone', () => {
    expect(writeCsv([['=1+1', '+86 138', '-x', '@a', -5, true, null, 'a,"b"']])).toBe(
      '\uFEFF\'=1+1,\'+86 138,\'-x,\'@a,-5,true,,"a,""b"""\r\n',
    );
  });

  it('is read back as it was', () => {
    const rows = [
      ['=cmd()', "it's", 'a\nb', '张三'],
      ['', '-', '"', ';'],
    ];
    expect(cells(writeCsv(rows))).toEqual(rows);
  });
});
