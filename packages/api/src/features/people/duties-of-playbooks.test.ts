import { describe, expect, test } from '@jest/globals';
import { readPlaybook } from '../playbooks/playbook.queries.js';
import { positionsSection } from './positions.playbook.js';
import type { PositionDefinition, PositionsFile } from './positions.schema.js';

async function positionsOf(playbook: string): Promise<Map<string, PositionDefinition>> {
  const { sections } = await readPlaybook(playbook, [positionsSection]);
  const { positions } = sections.get(positionsSection) as PositionsFile;
  return new Map(positions.map((position) => [position.code, position]));
}

describe('the duty lists of the playbooks', () => {
  const LISTS: readonly (readonly [ids: string, playbook: string, position: string, duties: number])[] = [
    ['ROL-11', 'engine-factory', 'cs-specialist', 9],
    ['ROL-12', 'engine-factory', 'cs-manager', 4],
    ['ROL-15', 'office-cs', 'cs-manager', 11],
    ['ROL-16', 'office-cs', 'representative', 8],
    ['ROL-18', 'kaiyuan-education', 'cs-supervisor', 9],
    ['ROL-19', 'kaiyuan-education', 'homeroom-teacher', 11],
    ['ROL-20', 'kaiyuan-education', 'front-desk-clerk', 4],
    ['ROL-21', 'kaiyuan-education', 'education-consultant', 5],
    ['ROL-22', 'kaiyuan-education', 'cs-specialist', 3],
    ['ROL-26', 'furniture-service', 'centre-assistant', 5],
    ['ROL-27', 'furniture-service', 'service-staff', 5],
    ['ROL-28', 'furniture-service', 'centre-supervisor', 2],
    ['ROL-29', 'furniture-service', 'logistics-clerk', 3],
    ['ROL-37', 'store-desk', 'desk-agent', 3],
    ['ROL-31', 'vehicle-repair', 'repair-head', 13],
    ['ROL-32', 'vehicle-repair', 'repair-deputy', 13],
    ['ROL-33', 'vehicle-repair', 'gaoping-manager', 6],
  ];

  test.each(LISTS)('%s: %s, %s has %i duties', async (_, playbook, code, count) => {
    const duties = (await positionsOf(playbook)).get(code)?.duties ?? [];
    expect(duties).toHaveLength(count);
    expect(new Set(duties.map((duty) => duty.en)).size).toBe(count);
  });

  test.each([
    ['ROL-13', 'engine-factory', ['sales-director']],
    ['ROL-14', 'after-sales', ['desk-agent', 'technician', 'complaint-handler']],
    ['ROL-17', 'office-cs', ['general-manager']],
    ['ROL-23', 'kaiyuan-education', ['admin-supervisor', 'admin-clerk']],
    ['ROL-24', 'kaiyuan-education', ['academic-officer', 'principal', 'general-manager']],
    ['ROL-25', 'kaiyuan-education', ['market-staff']],
    [
      'ROL-34',
      'vehicle-repair',
      [
        ...['statistician', 'cashier', 'claims-clerk', 'customer-reception', 'front-desk', 'tow-driver', 'purchasing-driver'],
        ...['quality-inspector', 'business-clerk', 'storekeeper', 'tool-keeper'],
      ],
    ],
    ['ROL-30', 'tobacco-survey', ['regional-staff', 'forecast-head', 'service-assistant', 'centre-manager', 'bureau-chief']],
    [
      'ROL-35',
      'tv-network',
      ['agent', 'shift-planner', 'trainer', 'quality-inspector', 'knowledge-editor', 'analyst', 'system-administrator', 'monitor'],
    ],
    ['ROL-38', 'store-desk', ['teller']],
    ['ROL-36', 'baseline', ['service-manager', 'deputy-manager']],
  ])('%s: %s has the positions %j, each with its duties (DEP-07)', async (_, playbook, codes) => {
    const positions = await positionsOf(playbook);
    expect(codes.filter((code) => !positions.get(code)?.duties?.length)).toEqual([]);
  });

  test('after-sales people must be trained and certified (ROL-14)', async () => {
    const positions = await positionsOf('after-sales');
    expect(positions.get('technician')?.certificates).toEqual(['service-training', 'technician-certificate']);
    for (const code of ['desk-agent', 'complaint-handler']) expect(positions.get(code)?.certificates).toContain('service-training');
  });
});

describe('the competency profiles of the playbooks', () => {
  async function vocabulary(playbook: string): Promise<{ file: PositionsFile; groupOf: Map<string, string> }> {
    const { sections } = await readPlaybook(playbook, [positionsSection]);
    const file = sections.get(positionsSection) as PositionsFile;
    return { file, groupOf: new Map(file.competencies?.map(({ code, group }) => [code, group])) };
  }

  test('a profile has nine groups (STF-02)', async () => {
    const { file, groupOf } = await vocabulary('baseline');
    expect(file.groups?.map(({ code }) => code)).toEqual(
      'personal ability skill physical equipment core-knowledge core-ability general-skill quality'.split(' '),
    );
    expect(new Set(groupOf.values()).size).toBe(9);
  });

  test.each([
    ['STF-03', 'ability', ['leadership', 'adaptability', 'planning', 'creativity']],
    ['STF-03', 'skill', ['languages', 'professional-knowledge', 'computing']],
    ['STF-05', 'physical', ['mental-effort', 'physical-effort']],
    [
      'STF-06',
      'core-knowledge',
      ['etiquette-management', 'industry-operations', 'company-departments', 'logistics-knowledge', 'finance-law'],
    ],
    [
      'STF-07',
      'core-ability',
      ['customer-coordination', 'planning-work', 'organising', 'communication-coaching', 'judgement-adaptation', 'learning-innovation'],
    ],
    ['STF-08', 'general-skill', ['writing', 'office-software']],
    ['STF-09', 'quality', ['dedication', 'ethics', 'teamwork', 'foresight']],
  ])('%s: of the group %s the manager and the deputy need %j (STF-04)', async (_, group, wanted) => {
    const { file, groupOf } = await vocabulary('baseline');
    for (const code of ['service-manager', 'deputy-manager']) {
      const position = file.positions.find((one) => one.code === code);
      expect(position?.requires?.education).toBe('bachelor');
      const needed = position?.profile?.filter(({ competency }) => groupOf.get(competency) === group);
      expect(needed?.map(({ competency }) => competency)).toEqual(wanted);
    }
  });

  test('knowledge is asked for strongly, mental effort needed, physical effort fairly (STF-05)', async () => {
    const profile = (await positionsOf('baseline')).get('service-manager')?.profile ?? [];
    const levels = new Map(profile.map(({ competency, level }) => [competency, level]));
    expect(['professional-knowledge', 'mental-effort', 'physical-effort'].map((code) => levels.get(code))).toEqual([
      'strong',
      'needed',
      'fair',
    ]);
  });

  test('experience is two years for the manager, without years for the deputy (STF-03, STF-04)', async () => {
    const positions = await positionsOf('baseline');
    const experience = (code: string) =>
      positions.get(code)?.profile?.find(({ competency }) => competency === 'work-experience')?.requirement?.en;
    expect([experience('service-manager'), experience('deputy-manager')]).toEqual([
      'Two years in management or more preferred',
      'Experience in management preferred',
    ]);
  });

  test('homeroom: junior college, full-time, three months in service, five skills (STF-10)', async () => {
    const homeroom = (await positionsOf('kaiyuan-education')).get('homeroom-teacher');
    expect(homeroom?.requires).toEqual({ education: 'junior-college', employment: 'fullTime', monthsInService: 3 });
    expect(homeroom?.profile?.map(({ competency }) => competency)).toEqual([
      'service-process',
      'analysis',
      'events-and-copy',
      'office-software',
      'teamwork-expression',
    ]);
  });
});
