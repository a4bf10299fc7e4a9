import { hashPassword } from '../features/people/password.js';
import { newId } from '../kernel/id.js';
import type { TestApp } from './start-test-app.js';

/** An account at an identity provider, linked as its return would: the provider itself is another test's. */
export async function providerLinkOf({ state, clock }: TestApp, personId: string): Promise<string> {
  const id = newId('idp', clock.now());
  const sql = "insert into oidc_identity (id, issuer, subject, person_id, linked_at) values (?, 'https://id.example.cn', ?, ?, ?)";
  await state.db.inTransaction((tx) => tx.run(sql, [id, id, personId, clock.now()]));
  return id;
}

/** A password for somebody of a test: who has none keeps the link, being their only way in. */
export async function passwordOf({ state, clock }: TestApp, personId: string): Promise<void> {
  const hash = await hashPassword('correct horse battery');
  const sql = 'insert into credential (person_id, password_hash, must_change, updated_at) values (?, ?, ?, ?)';
  await state.db.inTransaction((tx) => tx.run(sql, [personId, hash, false, clock.now()]));
}
