import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Language } from '@shouwen/shared';
import { type AppState, systemCtx } from '../../platform/context.js';
import { dropLease, takeLease } from '../../platform/db/lease.js';
import { appliedPlaybooks, hasPlaybookChanged } from './applied-playbooks.queries.js';
import { playbookApply } from './playbook-apply/playbook-apply.command.js';

interface Keeping {
  /** The playbook of an empty database; null: whoever sets it up chooses. */
  readonly first: string | null;
  /** Names that have one language only are taken in this one. */
  readonly language?: Language;
  onProgress?(line: string): void;
}

const LEASE = { name: 'playbook', seconds: 60 };

/**
 * At the start: an empty database gets its playbook, and one that was built from files which have changed since gets what is new in
 * them. One process at a time; the others find it done.
 */
export async function keepPlaybook(app: AppState, { first, language = 'zh-CN', onProgress = () => undefined }: Keeping): Promise<void> {
  const lease = { ...LEASE, owner: randomUUID() };
  while (!(await app.db.inTransaction((tx) => takeLease(tx, lease)))) await sleep(200);
  try {
    const [latest] = await appliedPlaybooks(app.db.read);
    const name = latest?.id ?? first;
    const isOwed = latest ? await hasPlaybookChanged({ app }, latest) : first !== null;
    if (isOwed === null) app.log.warn({ playbook: name }, 'the playbook that this installation was built from is not there any more');
    if (isOwed !== true || name === null) return;
    onProgress(latest ? `Bringing in what is new in the playbook ${name}` : `Applying the playbook ${name}`);
    await playbookApply(systemCtx(app, 'setup', { language }), name);
  } finally {
    await app.db.inTransaction((tx) => dropLease(tx, lease));
  }
}
