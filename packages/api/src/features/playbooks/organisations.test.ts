import { describe, expect, test } from '@jest/globals';
import { type PlaybookUnit, type PlaybookWorkflow, playbookFile, playbookTree } from '../../testing/playbook-files.js';

/** The states a ticket passes when every step is possible; says which step is missing otherwise. */
function missingSteps({ transitions }: PlaybookWorkflow, states: readonly string[]): string[] {
  return states
    .slice(1)
    .flatMap((to, index) =>
      transitions.some((step) => step.to === to && step.from.includes(states[index] ?? '')) ? [] : [`${states[index]} → ${to}`],
    );
}

async function workflowOf(playbook: string, type: string): Promise<PlaybookWorkflow> {
  const { types, workflows } = await playbookFile(playbook, 'workflows');
  const code = types.find((one) => one.code === type)?.workflow;
  const workflow = workflows.find((one) => one.code === code);
  if (!workflow) throw new Error(`${playbook} has no workflow for ${type}`);
  return workflow;
}

describe('the departments of the playbooks', () => {
  test.each([
    ['DEP-09', 'after-sales', ['complaints < after-sales', 'technical < after-sales', 'technicians < after-sales']],
    [
      '4.1',
      'engine-factory',
      ['customer-service < sales-direction', 'sales < factory', 'production < factory', 'finance < factory', 'logistics < factory'],
    ],
    ['DEP-21', 'office-cs', ['customer-service < general-management', 'security < general-management', 'general-management < leadership']],
    ['DEP-15', 'unicom', ['province < national', 'city < province']],
    [
      'DEP-11',
      'kaiyuan-education',
      ['administration', 'academic-affairs', 'market', 'branch', 'customer-service']
        .map((code) => `${code} < general-management`)
        .concat('front-desk < administration', 'principal < school', 'general-management < school'),
    ],
    ['DEP-17', 'furniture-service', ['regional-logistics < headquarters', 'responsibility-centre < headquarters']],
    [
      'DEP-16',
      'tobacco-survey',
      [
        ...['marketing-centre < city-bureau', 'county-bureau < city-bureau'],
        ...['demand-forecast < marketing-centre', 'regional-marketing < marketing-centre'],
      ],
    ],
    [
      'DEP-18',
      'tv-network',
      'inbound outbound media work-orders knowledge staff quality data system'.split(' ').map((code) => `${code} < customer-service`),
    ],
    ['DEP-19', 'store-desk', ['window-1 < bank-branch', 'window-2 < bank-branch']],
    ['DEP-20', 'store-desk', ['service-desk < customer-service', 'customer-service < store']],
    [
      'DEP-12, DEP-13',
      'vehicle-repair',
      [
        ...['gaoping', 'front-desk', 'parts', 'electromechanical', 'body-paint', 'conversion'].map((code) => `${code} < repair`),
        ...[1, 2, 3, 4, 5].map((n) => `electromechanical-${n} < electromechanical`),
        ...[1, 2].map((n) => `conversion-${n} < conversion`),
      ],
    ],
  ])('%s: %s has %j', async (_, playbook, expected) => {
    const tree = await playbookTree(playbook);
    expect(expected.filter((line) => tree.get(line.split(' < ')[0] ?? '')?.parent !== line.split(' < ')[1])).toEqual([]);
  });

  test('each of the three levels has a kind and duties of its own (DEP-15)', async () => {
    const tree = await playbookTree('unicom');
    const units = ['national', 'province', 'city'].map((code) => tree.get(code)?.unit);
    expect(units.map((unit) => unit?.kind)).toEqual(['national-centre', 'provincial-centre', 'city-centre']);
    expect(new Set(units.map((unit) => JSON.stringify(unit?.duties))).size).toBe(3);
  });
});

describe('what the playbooks say of departments', () => {
  const unitOf = async (playbook: string, code: string): Promise<PlaybookUnit | undefined> =>
    (await playbookTree(playbook)).get(code)?.unit;

  test('every kind of unit there is has a name, in every playbook that builds on the baseline (DEP-02)', async () => {
    const offered = 'group national-centre provincial-centre city-centre bureau branch department workshop team region desk'.split(' ');
    for (const playbook of ['baseline', 'unicom', 'vehicle-repair']) {
      expect((await playbookFile(playbook, 'departments')).kinds.map(({ code }) => code)).toEqual(expect.arrayContaining(offered));
    }
  });

  test.each([
    ['engine-factory', 'customer-service', 'Sales director'],
    ['office-cs', 'customer-service', 'The company’s leaders'],
    ['vehicle-repair', 'repair', 'General manager'],
  ])('to whom it answers differs: %s, %s answers to %s (DEP-03)', async (playbook, code, to) => {
    expect((await unitOf(playbook, code))?.reportsTo?.en).toBe(to);
  });

  test.each([
    ['DEP-04', 'after-sales', 'after-sales', ['long', 'long', 'long']],
    ['DEP-05', 'unicom', 'national', ['near', 'near', 'near', 'long', 'long', 'long']],
  ])('%s: the goals of %s, %s are %j', async (_, playbook, code, horizons) => {
    expect((await unitOf(playbook, code))?.goals?.map(({ horizon }) => horizon)).toEqual(horizons);
  });

  test('customer service of the factory gives to and takes from four departments (DEP-06)', async () => {
    const partners = (await unitOf('engine-factory', 'customer-service'))?.partners ?? [];
    expect(partners.map(({ name }) => name.en)).toEqual(['Sales', 'Production', 'Finance', 'Logistics']);
    expect(partners.filter(({ gives, takes }) => !gives || !takes)).toEqual([]);
  });

  test('the office has nine rules of the office, nine of safety, three of confidentiality, standards of work, and what it answers for (DEP-28)', async () => {
    const unit = await unitOf('office-cs', 'customer-service');
    const numbers = unit?.rules?.en.match(/^\d+(?=\. )/gm)?.map(Number);
    expect(numbers).toEqual([9, 9, 3, 6, 7].flatMap((count) => Array.from({ length: count }, (_, index) => index + 1)));
    expect(unit?.assets).toBeDefined();
  });

  test('the repair department names its six flows (DEP-29)', async () => {
    expect((await unitOf('vehicle-repair', 'repair'))?.rules?.en).toMatch(/Business.*Production.*Service.*Quality.*Time.*Price/s);
  });
});

describe('the workflows of the playbooks', () => {
  test.each([
    ['TKT-16', 'baseline', 'inquiry', ['NEW', 'CLASSIFIED', 'TRANSFERRED', 'IN_PROGRESS', 'SOLVED', 'CONFIRMED', 'CLOSED']],
    ['TKT-16', 'after-sales', 'inquiry', ['RECORDED', 'CLASSIFIED', 'ANSWERED', 'FED_BACK', 'CLOSED']],
    ['TKT-17', 'after-sales', 'complaint', ['REGISTERED', 'ANALYSED', 'SOLUTION_SET', 'IMPLEMENTING', 'SOLVED', 'FED_BACK', 'CLOSED']],
    ['TKT-20', 'baseline', 'suggestion', ['NEW', 'SORTED', 'FORWARDED', 'ANSWERED', 'CLOSED']],
    ['TKT-21', 'after-sales', 'repair', ['REPORTED', 'CLASSIFIED', 'DISPATCHED', 'ACCEPTED', 'ON_SITE', 'REPAIRED', 'FED_BACK', 'CLOSED']],
    ['4.0', 'baseline', 'complaint', ['REGISTERED', 'INVESTIGATING', 'SOLUTION_SET', 'AGREED', 'IMPLEMENTING', 'SOLVED']],
    ['TKT-81', 'engine-factory', 'fee', ['SUBMITTED', 'CHECKED', 'FINANCE', 'PAID', 'CLOSED']],
    ['TKT-81', 'engine-factory', 'fee', ['SUBMITTED', 'CHECKED', 'REFUSED', 'CLOSED']],
    ['1.1', 'engine-factory', 'inquiry', ['NEW', 'INFO_TAKEN', 'CLASSIFIED', 'ANSWERED', 'FED_BACK', 'CLOSED']],
    ['1.1', 'engine-factory', 'complaint', ['REGISTERED', 'ANALYSED', 'PROPOSED', 'IN_PROGRESS', 'SOLVED', 'FED_BACK', 'CLOSED']],
    ['4.9', 'office-cs', 'problem', ['ACCEPTED', 'RECORDED', 'FOLLOWED', 'SOLVED', 'REVISITED', 'CLOSED']],
    ['4.9', 'office-cs', 'problem', ['RECORDED', 'MANAGER', 'GENERAL_MANAGER', 'FOLLOWED']],
    ['4.9', 'office-cs', 'incident', ['REPORTED', 'RESPONDING', 'GENERAL_MANAGER', 'AFTERMATH', 'SETTLED', 'TOLD', 'CLOSED']],
    ['4.6', 'unicom', 'fault', ['CITY_OPEN', 'DISPATCHED', 'RECEIVED', 'PROCESSED', 'RECEIPT_SENT', 'CLOSED']],
    ['4.6', 'unicom', 'complaint', ['RECEIVED', 'AT_PROVINCE', 'AT_NATION', 'PROCESSED']],
  ])('%s: %s, %s goes %j', async (_, playbook, type, states) => {
    expect(missingSteps(await workflowOf(playbook, type), states)).toEqual([]);
  });

  test('a fee application is paid by finance only, and reaches finance only when it passed the check (TKT-81)', async () => {
    const { transitions } = await workflowOf('engine-factory', 'fee');
    const into = (state: string): string[] => transitions.filter(({ to }) => to === state).flatMap(({ from }) => from);
    expect(into('PAID')).toEqual(['FINANCE']);
    expect(into('FINANCE').filter((from) => from !== 'FINANCE')).toEqual(['CHECKED']);
  });

  test.each([
    ['4.0', 'baseline', ['inquiry', 'complaint', 'suggestion']],
    ['TKT-07', 'after-sales', ['installation', 'commissioning', 'repair', 'maintenance', 'training']],
  ])('%s: %s has the ticket types %j', async (_, playbook, codes) => {
    const { types } = await playbookFile(playbook, 'workflows');
    expect(types.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
  });

  test.each([
    ['TKT-03', 'baseline', ['product', 'service', 'operation']],
    ['TKT-04', 'engine-factory', ['product-inquiry', 'technical-support', 'after-sales']],
    ['4.6', 'unicom', ['gsm', 'long-distance', 'ip-phone']],
  ])('%s: %s has the categories %j', async (_, playbook, codes) => {
    expect((await playbookFile(playbook, 'categories')).categories.map(({ code }) => code)).toEqual(codes);
  });
});
