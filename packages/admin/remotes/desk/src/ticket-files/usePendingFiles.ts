import { type Upload, uploadFile } from '@shouwen/admin-kit';
import { LIMITS } from '@shouwen/shared';
import { useEffect, useRef, useState } from 'react';
import { clearDraft, readDraft, writeDraft } from '../ticket-dialogs/draft.js';

/** A file on its way to what is being written. */
export interface PendingFile {
  readonly key: number;
  readonly name: string;
  readonly size: number;
  /** How much of it has been sent, 0 to 1. */
  readonly share: number;
  /** What the command calls it, once it is there. */
  readonly id: string | null;
  /** Why it was not taken; an empty text when nobody said. */
  readonly refusal: string | null;
}

export interface PendingFiles {
  readonly files: readonly PendingFile[];
  readonly ids: readonly string[];
  readonly isUnderWay: boolean;
  add(files: Iterable<File>): void;
  drop(key: number): void;
  clear(): void;
}

/** Files that are handed in while somebody writes, so that sending waits for nothing. What has arrived stays through a reload, as the text does. */
export function usePendingFiles(draftKey: string, door = '/files/tickets'): PendingFiles {
  const [files, setFiles] = useState(() => keptFiles(draftKey));
  const uploads = useRef(new Map<number, Upload>());
  const last = useRef(files.length);
  useEffect(() => keepFiles(draftKey, files), [draftKey, files]);
  useEffect(() => {
    const running = uploads.current;
    return () => {
      for (const upload of running.values()) upload.abort();
    };
  }, []);

  const change = (key: number, changes: Partial<PendingFile>): void =>
    setFiles((now) => now.map((file) => (file.key === key ? { ...file, ...changes } : file)));

  const start = (file: File): PendingFile => {
    last.current += 1;
    const key = last.current;
    const upload = uploadFile(door, file, (share) => change(key, { share }));
    uploads.current.set(key, upload);
    void upload.done.then((uploaded) => {
      uploads.current.delete(key);
      change(key, uploaded.file ? { id: uploaded.file.id, share: 1 } : { refusal: uploaded.refusal ?? '' });
    });
    return { key, name: file.name, size: file.size, share: 0, id: null, refusal: null };
  };

  return {
    files,
    ids: files.flatMap(({ id }) => id ?? []),
    isUnderWay: files.some(({ id, refusal }) => id === null && refusal === null),
    add: (chosen) => {
      const room = LIMITS.filesPerNote - files.length;
      const started = [...chosen].slice(0, Math.max(0, room)).map(start);
      setFiles((now) => [...now, ...started]);
    },
    drop: (key) => {
      uploads.current.get(key)?.abort();
      setFiles((now) => now.filter((file) => file.key !== key));
    },
    clear: () => setFiles([]),
  };
}

function keepFiles(draftKey: string, files: readonly PendingFile[]): void {
  const arrived = files.flatMap(({ id, name, size }) => (id === null ? [] : { id, name, size }));
  if (arrived.length === 0) clearDraft(draftKey);
  else writeDraft(draftKey, { arrived });
}

function keptFiles(draftKey: string): readonly PendingFile[] {
  const { arrived } = readDraft(draftKey);
  const kept = Array.isArray(arrived) ? arrived.filter(isKept) : [];
  return kept.map(({ id, name, size }, index) => ({ key: index + 1, name, size, share: 1, id, refusal: null }));
}

function isKept(value: unknown): value is { readonly id: string; readonly name: string; readonly size: number } {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value && 'size' in value;
}
