import { systemCtx } from '../platform/context.js';
import { insertStoredFile, writeStoredFile } from '../platform/files/stored-files.js';
import type { Given } from './given.js';
import { required } from './given.js';
import type { TestCaller } from './test-caller.js';

interface Scene {
  readonly caller: TestCaller;
  readonly given: Given;
}

interface Target {
  readonly personId: string;
  readonly version: number;
}

let made = 0;

/** Somebody in a department the caller may govern. */
async function colleague({ given }: Scene): Promise<Target> {
  made += 1;
  const { id, version } = await given.person({ account: `colleague-${made}`, department: 'remote', role: 'clerk' });
  return { personId: id, version };
}

async function partTimePlace(scene: Scene): Promise<string> {
  const { personId } = await colleague(scene);
  const input = { personId, departmentId: await scene.given.departmentId('technical'), isPrimary: false };
  const document =
    'mutation M($input: MembershipAddInput!) { membershipAdd(input: $input) { person { record { memberships { id isPrimary } } } userErrors { code } } }';
  const { person } = (await scene.caller.run(document, { input })).data.membershipAdd;
  return required<{ id: string }>(
    person.record.memberships.find(({ isPrimary }: { isPrimary: boolean }) => !isPrimary),
    'part-time place',
  ).id;
}

async function certificateCode({ caller }: Scene): Promise<string> {
  const { nodes } = (await caller.run('{ staffTerms(first: 1, filter: { kind: CERTIFICATE }) { nodes { code } } }')).data.staffTerms;
  return required<{ code: string }>(nodes[0], 'certificate of the playbook').code;
}

async function heldCertificate(scene: Scene): Promise<string> {
  const { personId } = await colleague(scene);
  const document =
    'mutation C($input: CertificateAddInput!) { certificateAdd(input: $input) { person { record { certificates { id } } } } }';
  const input = { personId, certificate: await certificateCode(scene) };
  return (await scene.caller.run(document, { input })).data.certificateAdd.person.record.certificates[0].id;
}

/** A table brought by the caller. */
async function importFile({ caller, given }: Scene, text: string): Promise<string> {
  const { viewer } = (await caller.run('{ viewer { person { id } } }')).data;
  const ctx = systemCtx(given.state, 'setup');
  const brought = { ...ctx, actor: { ...ctx.actor, personId: String(viewer.person.id) } };
  const bytes = Buffer.from(text);
  const file = { purpose: 'import', mediaType: 'text/csv', bytes } as const;
  const id = await writeStoredFile(brought, file);
  await given.state.db.inTransaction((tx) => insertStoredFile(tx, brought, { id, file, isKept: false }));
  return id;
}

const WORDS = { names: { zhCN: '岗位' }, duties: [], profile: [], certificates: [] };

async function newPosition({ caller }: Scene): Promise<string> {
  made += 1;
  const document = 'mutation P($input: PositionCreateInput!) { positionCreate(input: $input) { position { id } } }';
  return (await caller.run(document, { input: { ...WORDS, code: `position-${made}` } })).data.positionCreate.position.id;
}

async function competency({ caller }: Scene): Promise<string> {
  const { nodes } = (await caller.run('{ staffTerms(first: 1, filter: { kind: COMPETENCY }) { nodes { code } } }')).data.staffTerms;
  return required<{ code: string }>(nodes[0], 'competency of the playbook').code;
}

/** Inputs with which the acts on people go through, when a caller sends them who holds everything in the technical team and below. */
export function peopleInputs(sceneOf: () => Scene): Readonly<Record<string, () => Promise<object>>> {
  return {
    personUpdate: async () => ({ ...(await colleague(sceneOf())), name: '改名', positionId: await newPosition(sceneOf()) }),
    routingAgentSet: async () => ({ personId: (await colleague(sceneOf())).personId, capacity: 3, share: 1 }),
    personDisable: async () => ({ ...(await colleague(sceneOf())), successorId: (await colleague(sceneOf())).personId }),
    personReveal: async () => ({ personId: (await colleague(sceneOf())).personId, reason: '夜班联系' }),
    personEnable: async () => {
      const { personId, version } = await colleague(sceneOf());
      const document = 'mutation D($input: PersonDisableInput!) { personDisable(input: $input) { userErrors { code } } }';
      await sceneOf().caller.run(document, { input: { personId, version } });
      return { personId, version: version + 1 };
    },
    personAssess: async () => {
      const { personId } = await colleague(sceneOf());
      return { personId, ratings: [{ competency: await competency(sceneOf()), isMet: true }] };
    },
    membershipAdd: async () => {
      const { personId } = await colleague(sceneOf());
      return { personId, departmentId: await sceneOf().given.departmentId('technical'), isPrimary: false };
    },
    membershipEnd: async () => ({ membershipId: await partTimePlace(sceneOf()) }),
    certificateAdd: async () => {
      const { personId } = await colleague(sceneOf());
      return { personId, certificate: await certificateCode(sceneOf()) };
    },
    peopleImport: async () => {
      made += 1;
      return { fileId: await importFile(sceneOf(), `account,name,department\nimported-${made},甲,remote\n`) };
    },
    customerImport: async () => ({ fileId: await importFile(sceneOf(), 'name,phone\n甲,13100000000\n'), duplicates: 'ACCEPT' }),
    departmentImport: async () => {
      made += 1;
      const text = `code,name,kind,parent\nimported-${made},甲组,team,technical\n`;
      return { fileId: await importFile(sceneOf(), text), isDryRun: false };
    },
    certificateRemove: async () => ({ certificateId: await heldCertificate(sceneOf()) }),
    positionUpdate: async () => ({ ...WORDS, positionId: await newPosition(sceneOf()), version: 1 }),
  };
}
