import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { required } from '../../testing/given.js';
import { countOf, Installation } from '../../testing/installation.js';
import { ServerProcess } from '../../testing/server-process.js';

const ROWS = 2000;
/** After so many milliseconds the process is killed: before, in the middle of, and after the writing. */
const KILLS = [40, 200, 500];
const IMPORT = 'mutation I($input: DepartmentImportInput!) { departmentImport(input: $input) { isDone userErrors { code } } }';

let installation: Installation;
beforeAll(async () => {
  installation = await Installation.open();
}, 60_000);
afterAll(() => installation?.close());

test('a process killed in the middle of an import leaves every department of the table or none, each with its event', async () => {
  for (const [round, wait] of KILLS.entries()) {
    const rows = Array.from(
      { length: ROWS },
      (_, n) => `killed-${round}-${n},部门${n},team,${n < 40 ? '' : `killed-${round}-${Math.floor(n / 40)}`}`,
    );
    const answer = installation
      .caller()
      .run(IMPORT, { input: { lines: ['code,name,kind,parent', ...rows], isDryRun: false } })
      .catch(() => null);
    await new Promise((resolve) => setTimeout(resolve, wait));
    await required(installation.servers[0], 'server').stop('SIGKILL');
    await answer;
    installation.servers[0] = await ServerProcess.start(installation.place);
  }
  await installation.inspect(async (read) => {
    for (const round of KILLS.keys()) {
      const added = await countOf(read, 'department where code like ?', `killed-${round}-%`);
      expect([0, ROWS]).toContain(added);
      const told = "event e join department d on d.id = e.subject_id where e.type = 'department.created' and d.code like ?";
      expect(await countOf(read, told, `killed-${round}-%`)).toBe(added);
    }
  });
}, 180_000);
