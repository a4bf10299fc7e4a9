import { crc32, deflateSync } from 'node:zlib';

export interface SampleFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

const [WIDTH, HEIGHT] = [480, 360];

/** A filled rectangle: left, top, width, height, and the colour as 0xRRGGBB. */
type Box = readonly [left: number, top: number, width: number, height: number, colour: number];

/** Which of the seven bars of a display a character lights: top, upper left, upper right, middle, lower left, lower right, bottom. */
const BARS: Readonly<Record<string, string>> = {
  E: '1101101',
  '0': '1110111',
  '1': '0010010',
  '2': '1011101',
  '3': '1011011',
  '5': '1101011',
};
const BAR_BOXES: readonly (readonly [number, number, number, number])[] = [
  [10, 0, 60, 12],
  [0, 10, 12, 60],
  [68, 10, 12, 60],
  [10, 68, 60, 12],
  [0, 78, 12, 60],
  [68, 78, 12, 60],
  [10, 136, 60, 12],
];

/** A photo that a customer sends of the display of an appliance with its fault on it, drawn here: the demo brings no pictures along. */
export function displayPhoto(code: string): SampleFile {
  const digits = [...code].flatMap((sign, place) => lit(sign, 160 + place * 110, 100));
  return picture(`显示屏故障代码${code}.png`, [[0, 0, WIDTH, HEIGHT, 0xd8d4cc], [80, 60, 320, 230, 0x1c2126], ...digits]);
}

/** A photo of a pipe with a puddle below it. */
export function leakPhoto(): SampleFile {
  const drops: Box[] = [0, 1, 2].map((place) => [236, 190 + place * 30, 10, 16, 0x5b9bd5]);
  return picture('漏水部位.png', [
    [0, 0, WIDTH, HEIGHT, 0xe6e2da],
    [0, 120, WIDTH, 46, 0x9aa0a6],
    [210, 104, 64, 78, 0x7d8389],
    ...drops,
    [150, 292, 190, 22, 0x8fbce6],
  ]);
}

/** A photo of a signed sheet: lines of text, and a signature below. */
export function sheetPhoto(): SampleFile {
  const lines: Box[] = [0, 1, 2, 3, 4, 5].map((place) => [120, 70 + place * 26, place % 3 === 2 ? 130 : 240, 6, 0x9a9a9a]);
  const strokes: Box[] = [0, 1, 2, 3].map((place) => [270 + place * 22, 262 - (place % 2) * 14, 26, 5, 0x1f3a93]);
  return picture('签字的服务单.png', [[0, 0, WIDTH, HEIGHT, 0x8a7f72], [90, 30, 300, 300, 0xfafafa], ...lines, ...strokes]);
}

function lit(sign: string, left: number, top: number): Box[] {
  return BAR_BOXES.flatMap(([x, y, width, height], place): Box[] => {
    return BARS[sign]?.[place] === '1' ? [[left + x, top + y, width, height, 0xff5a36]] : [];
  });
}

function picture(name: string, boxes: readonly Box[]): SampleFile {
  const stride = 1 + WIDTH * 3;
  const pixels = Buffer.alloc(stride * HEIGHT);
  for (const [left, top, width, height, colour] of boxes) {
    const row = Buffer.alloc(width * 3);
    for (let at = 0; at < width; at += 1) row.writeUIntBE(colour, at * 3, 3);
    for (let y = top; y < top + height; y += 1) row.copy(pixels, y * stride + 1 + left * 3);
  }
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))];
  return { name, mediaType: 'image/png', bytes: Buffer.concat([signature, ...chunks]) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** A page of lines. The Chinese font is the reader's own: every viewer has one to put in for a song typeface. */
export function samplePdf(name: string, lines: readonly string[]): SampleFile {
  const shown = lines.map((line) => `<${Buffer.from(line, 'utf16le').swap16().toString('hex')}> Tj T*`).join('\n');
  const text = `BT /F1 14 Tf 22 TL 72 760 Td\n${shown}\nET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${text.length}>>\nstream\n${text}\nendstream`,
    '<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[6 0 R]>>',
    '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 4>>/FontDescriptor 7 0 R>>',
    '<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880/Descent -120/CapHeight 880/StemV 93>>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`;
  return { name, mediaType: 'application/pdf', bytes: Buffer.from(body + end, 'latin1') };
}
