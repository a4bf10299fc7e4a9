import type { DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The panel has a few hundred documents, integrations a few dozen each. */
const MOST_KEPT = 2000;

/**
 * Documents that were read and checked before, by the hash of their text. Apollo keeps every document anybody sends; here only those of
 * callers who have signed in are kept, and only so many.
 */
export class KnownDocuments {
  readonly #byHash = new LRUCache<string, DocumentNode>({ max: MOST_KEPT });

  async get(key: string): Promise<DocumentNode | undefined> {
    return this.#byHash.get(hashIn(key));
  }

  /** Apollo's own wish to keep it comes before anybody knows who asks. */
  async set(): Promise<void> {}

  async delete(key: string): Promise<void> {
    this.#byHash.delete(hashIn(key));
  }

  keep(hash: string | undefined, document: DocumentNode): void {
    if (hash !== undefined && !this.#byHash.has(hash)) this.#byHash.set(hash, document);
  }
}

/** Apollo puts a mark of the schema before the hash; there is one schema. */
function hashIn(key: string): string {
  return key.slice(-64);
}
