import { describe, expect, it } from '@jest/globals';
import { decodeTime } from 'ulid';
import { newId, prefixOf } from './id.js';

const at = new Date('2026-03-01T08:30:00.000Z');
const timeOf = (id: string): Date => new Date(decodeTime(id.slice(4)));

describe('an id', () => {
  it('says its kind and the time it was made for', () => {
    const id = newId('tkt', at);
    expect([id.length, prefixOf(id), timeOf(id)]).toEqual([30, 'tkt', at]);
  });

  it('sorts behind those made before it in the same millisecond', () => {
    const ids = Array.from({ length: 100 }, () => newId('evt', at));
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  it('keeps to its own time when another was made for tomorrow before it', () => {
    newId('job', new Date(at.getTime() + 86_400_000));
    expect(timeOf(newId('evt', at))).toEqual(at);
  });

  it('has no kind when it is not well-formed', () => {
    for (const wrong of ['', 'tkt_', 'tkt_01ARZ3NDEKTSV4RRFFQ69G5FA', 'TKT_01ARZ3NDEKTSV4RRFFQ69G5FAV', 'tkt_01arz3ndektsv4rrffq69g5fav'])
      expect(prefixOf(wrong)).toBeNull();
  });
});
