import { LIMITS } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** What an organisation takes. */
export interface FilePolicy {
  readonly megabytes: number;
  /** Groups of `FILE_GROUPS`. */
  readonly groups: readonly string[];
}

interface FileKind {
  readonly group: 'image' | 'document' | 'media' | 'archive';
  readonly mediaType: string;
  readonly endings: readonly string[];
  /** How such files begin, in hexadecimal and from which byte; absent for plain text. */
  readonly begins?: { readonly at: number; readonly hex: readonly string[] };
  /** A browser shows it by itself, and nothing in it can run there. */
  readonly isShown?: boolean;
}

const ZIP = { at: 0, hex: ['504b0304', '504b0506'] };
const OLE = { at: 0, hex: ['d0cf11e0a1b11ae1'] };
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What is taken at all. Programs and pages (HTML, SVG) are not: who opens a customer's file must not run it. */
const KINDS: readonly FileKind[] = [
  { group: 'image', mediaType: 'image/png', endings: ['png'], begins: { at: 0, hex: ['89504e470d0a1a0a'] }, isShown: true },
  { group: 'image', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'], begins: { at: 0, hex: ['ffd8ff'] }, isShown: true },
  { group: 'image', mediaType: 'image/gif', endings: ['gif'], begins: { at: 0, hex: ['474946383761', '474946383961'] }, isShown: true },
  { group: 'image', mediaType: 'image/webp', endings: ['webp'], begins: { at: 8, hex: ['57454250'] }, isShown: true },
  { group: 'image', mediaType: 'image/heic', endings: ['heic', 'heif'], begins: { at: 4, hex: ['66747970'] } },
  { group: 'document', mediaType: 'application/pdf', endings: ['pdf'], begins: { at: 0, hex: ['255044462d'] } },
  { group: 'document', mediaType: 'text/plain', endings: ['txt', 'log', 'csv'] },
  { group: 'document', mediaType: `${OFFICE}.wordprocessingml.document`, endings: ['docx'], begins: ZIP },
  { group: 'document', mediaType: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'], begins: ZIP },
  { group: 'document', mediaType: `${OFFICE}.presentationml.presentation`, endings: ['pptx'], begins: ZIP },
  { group: 'document', mediaType: 'application/wps-office', endings: ['doc', 'xls', 'ppt', 'wps', 'et'], begins: OLE },
  { group: 'media', mediaType: 'video/mp4', endings: ['mp4', 'm4v', 'mov', 'm4a', '3gp'], begins: { at: 4, hex: ['66747970'] } },
  { group: 'media', mediaType: 'audio/mpeg', endings: ['mp3'], begins: { at: 0, hex: ['494433', 'fffb', 'fff3', 'fff2'] } },
  { group: 'media', mediaType: 'audio/amr', endings: ['amr'], begins: { at: 0, hex: ['2321414d52'] } },
  { group: 'media', mediaType: 'audio/wav', endings: ['wav'], begins: { at: 8, hex: ['57415645'] } },
  { group: 'archive', mediaType: 'application/zip', endings: ['zip'], begins: ZIP },
];

export const FILE_GROUPS = ['image', 'document', 'media', 'archive'] as const;

export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * Whether a file is taken, and what it then is: by its ending and by how it begins, never by what its sender calls it.
 * Refusals: FILE_EMPTY, FILE_TOO_LARGE, FILE_KIND, FILE_DISGUISED.
 */
export function planFile({ megabytes, groups }: FilePolicy, { name, bytes }: ReceivedFile): Decision<{ name: string; mediaType: string }> {
  if (bytes.length === 0) return refuse('FILE_EMPTY');
  if (bytes.length > megabytes * 1024 * 1024) return refuse('FILE_TOO_LARGE', { megabytes });
  const plain = plainName(name);
  const ending = plain.includes('.') ? (plain.split('.').at(-1) ?? '').toLowerCase() : '';
  const kind = KINDS.find(({ group, endings }) => groups.includes(group) && endings.includes(ending));
  if (!kind) return refuse('FILE_KIND', { endings: endingsOf(groups).join(' ') });
  return isWhatItSays(kind, bytes) ? allow({ name: plain, mediaType: kind.mediaType }) : refuse('FILE_DISGUISED', { ending });
}

/** The endings that an organisation takes, for the chooser of files. */
export function endingsOf(groups: readonly string[]): readonly string[] {
  return KINDS.filter(({ group }) => groups.includes(group)).flatMap(({ endings }) => endings);
}

/** Whether a browser may show it in place. */
export function isShownInPlace(mediaType: string): boolean {
  return KINDS.some((kind) => kind.isShown && kind.mediaType === mediaType);
}

function isWhatItSays({ begins }: FileKind, bytes: Buffer): boolean {
  if (!begins) return !bytes.subarray(0, 8192).includes(0);
  return begins.hex.some((hex) => bytes.subarray(begins.at, begins.at + hex.length / 2).toString('hex') === hex);
}

/** A name without a path, control characters or marks that turn the direction of reading around (`gpj.exe`). */
function plainName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const shown = last.replace(/[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '').trim();
  const points = [...shown];
  if (points.length <= LIMITS.fileName) return shown;
  const dot = points.lastIndexOf('.');
  const tail = dot > 0 ? points.slice(dot) : [];
  return [...points.slice(0, LIMITS.fileName - tail.length), ...tail].join('');
}
