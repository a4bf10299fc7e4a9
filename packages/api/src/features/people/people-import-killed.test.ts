import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { required } from '../../testing/given.js';
import { countOf, Installation } from '../../testing/installation.js';
import { ServerProcess } from '../../testing/server-process.js';

const ROWS = 4000;
/** After so many milliseconds the process is killed: before, in the middle of, and after the writing. */
const KILLS = [30, 150, 300];
const IMPORT = 'mutation I($input: PeopleImportInput!) { peopleImport(input: $input) { importedCount userErrors { code } } }';

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.open();
}, 60_000);
afterAll(() => installation?.close());

async function bring(round: number): Promise<string> {
  const caller = installation.caller();
  const { departments } = (await caller.run('{ departments(first: 1) { nodes { code } } }')).data;
  const rows = Array.from({ length: ROWS }, (_, index) => `killed-${round}-${index},人${index},${departments.nodes[0].code}`);
  const { address } = required(installation.servers[0], 'server');
  const body = ['account,name,department', ...rows].join('\n');
  const response = await fetch(`${address}/files/people/import`, { method: 'POST', headers: caller.headers, body });
  return ((await response.json()) as { fileId: string }).fileId;
}

test('a process killed in the middle of an import leaves everybody of the table or nobody (STF-01)', async () => {
  for (const [round, wait] of KILLS.entries()) {
    const fileId = await bring(round);
    const answer = installation
      .caller()
      .run(IMPORT, { input: { fileId } })
      .catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await required(installation.servers[0], 'server').stop('SIGKILL');
    await answer;
    installation.servers[0] = await ServerProcess.start(installation.place);
  }
  await installation.inspect(async (read) => {
    for (const round of KILLS.keys()) {
      const added = await countOf(read, 'person where account like ?', `killed-${round}-%`);
      expect([0, ROWS]).toContain(added);
      const places = await countOf(read, 'membership m join person p on p.id = m.person_id where p.account like ?', `killed-${round}-%`);
      expect(places).toBe(added);
    }
    const told = await countOf(read, "event where type = 'people.imported'");
    expect(await countOf(read, "person where account like 'killed-%'")).toBe(told * ROWS);
  });
}, 180_000);
