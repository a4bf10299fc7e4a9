import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'graphql';
import { KnownDocuments } from './known-documents.js';

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('documents that were read before', () => {
  it('are kept for who has signed in, whatever mark Apollo puts before the hash', async () => {
    const known = new KnownDocuments();
    const [hash, document] = [hashOf('{ a }'), parse('{ a }')];
    known.keep(hash, document);
    expect(await known.get(`schema:${hash}`)).toBe(document);
  });

  it('are not kept merely because somebody sent them: Apollo’s own wish counts for nothing', async () => {
    const known = new KnownDocuments();
    await known.set();
    expect(await known.get(hashOf('{ a }'))).toBeUndefined();
  });

  it('make room for newer ones, so that nobody fills the memory', async () => {
    const known = new KnownDocuments();
    const document = parse('{ a }');
    for (let i = 0; i < 2500; i += 1) known.keep(hashOf(String(i)), document);
    expect(await known.get(hashOf('0'))).toBeUndefined();
    expect(await known.get(hashOf('2499'))).toBe(document);
  });
});
