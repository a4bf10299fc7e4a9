import { describe, expect, test } from '@jest/globals';
import { playbookFile, playbookTree } from '../../testing/playbook-files.js';

/** What is asked of a playbook, line by line: where it is said, and by which words, in their order. */
type Line = readonly [row: string, where: string, said: readonly RegExp[]];

/** `duties of <position>`, or `<fact> of <unit>`: each text on its own. */
async function textsAt(playbook: string, where: string): Promise<readonly string[]> {
  const [what = '', code] = where.split(' of ');
  if (what === 'positionDuties') {
    const { positions } = await playbookFile(playbook, 'positions');
    return positions.find((one) => one.code === code)?.duties?.map(({ en }) => en) ?? [];
  }
  const unit = (await playbookTree(playbook)).get(code ?? '')?.unit;
  if (what === 'goals') return unit?.goals?.map(({ horizon, text }) => `${horizon}: ${text.en}`) ?? [];
  if (what === 'partners') return unit?.partners?.map(({ name, gives, takes }) => `${name.en}: ${gives?.en} / ${takes?.en}`) ?? [];
  const text = Object(unit)[what]?.en ?? '';
  return what === 'rules' ? text.split('\n') : [text];
}

const BASELINE: readonly Line[] = [
  ['1.9', 'duties of service-team', [/quickly.*accurate.*complaints.*feedback to departments/]],
  ['1.16', 'duties of complaint-desk', [/Records.*investigates.*contacts the complainant.*coordinates.*tells the outcome/]],
  ['1.16', 'serviceHours of customer-service', [/shifts rotate so that somebody always answers/]],
  ['1.2', 'partners of customer-service', [/Technical/, /Other departments.*suggestions/, /Outside service.*channel, quality and time/]],
  [
    '1.13, 1.14, 1.17',
    'rules of customer-service',
    [
      ...[/How we work/, /written consent/, /recorded, investigated and answered/, /alternatives/, /reviewed/, /superior at once/],
      ...[/told the outcome/, /Conduct/, /nothing emotional or coarse/, /calm/, /Work clothes/, /region and culture/, /Thorough/],
      ...[/customers, staff and equipment/, /Discipline/, /oral.*written.*demotion.*dismissal/, /oral.*training.*points/],
      /special investigation team/,
    ],
  ],
  [
    '1.14',
    'positionDuties of service-manager',
    [/Runs/, /processes/, /duty of every post.*appraises/, /quality/, /major/, /training/, /feedback/],
  ],
  [
    '1.2, 1.10, 1.11',
    'positionDuties of service-agent',
    [/records them at once/, /Verifies/, /passes on.*follows/, /promises/, /satisfied; if not/, /written consent/, /training/],
  ],
];

const AFTER_SALES: readonly Line[] = [
  ['1.21, DEP-04', 'goals of after-sales', [/satisfaction/, /brand/, /fewer customers/]],
  ['1.21', 'serviceHours of after-sales', [/24 hours/]],
  [
    '1.21, SEC-05',
    'rules of after-sales',
    [
      ...[/How we serve/, /within the hour.*two working days/, /half an hour.*within the hour.*emergencies/, /from afar.*visit/],
      ...[/trained and certified/, /rating.*at intervals/, /Complaints/, /Register, analyse, set.*implement, report back/, /confidential/],
    ],
  ],
  ['4.2', 'positionDuties of dispatcher', [/within an hour/, /area, skill and load/, /emergencies first/]],
  ['1.21', 'positionDuties of technical-engineer', [/diagnoses faults from afar/, /dispatch/, /complaint team/, /used again/]],
  [
    '1.21',
    'positionDuties of technician',
    [/Visits on time/, /Installs, commissions, repairs and maintains/, /Trains customers/, /confirm/],
  ],
  ['1.21', 'positionDuties of complaint-handler', [/24 hours/, /Analyses causes/, /technical team/, /confidence/]],
  ['1.21', 'positionDuties of new-engineer', [/two weeks/, /no visit alone/]],
  [
    '4.2',
    'positionDuties of after-sales-head',
    [/satisfaction/, /installation, commissioning, repair, maintenance/, /monthly/, /quality/, /certificates/],
  ],
];

const OFFICE_CS: readonly Line[] = [
  [
    '4.11, ROL-15',
    'positionDuties of cs-manager',
    [
      ...[
        /whole centre.*leaders/,
        /rules and flows.*company documents/,
        /Schedules staff.*proposals/,
        /complaint log every day.*general manager/,
      ],
      ...[/cleanliness and safety/, /flood and fire/, /inspection rounds.*opinions.*appraises.*quality/, /weekly.*meeting.*unresolved/],
      ...[/training and appraisal.*weekly report/, /weekly, monthly and yearly.*progress/, /other tasks/],
    ],
  ],
  [
    '4.11, ROL-16',
    'positionDuties of representative',
    [
      ...[
        /under the manager/,
        /business and flow.*proposals.*other departments/,
        /records, follows up and revisits.*hard cases/,
        /files.*secret/,
      ],
      ...[/time limits.*satisfied.*indicators/, /complaints of the week/, /own effort/, /other tasks/],
    ],
  ],
  ['1.32', 'positionDuties of general-manager', [/weekly report/, /major problems and sudden events/, /commendations/]],
  ['4.9', 'goals of customer-service', [/near: .*same day/, /long: .*indicators/]],
  ['DEP-21', 'partners of customer-service', [/Security/]],
  [
    '4.11',
    'rules of customer-service',
    [
      ...[/Office/, /post/, /manners/, /clean/, /hygiene/, /smoking/, /food/, /drawers/, /File/, /day’s work/],
      ...[/Safety/, /own area/, /aware/, /Power off.*appliances/, /no misuse/, /switch off when unused/, /security/, /extinguishers/],
      ...[/emergency procedure/, /safety rules/, /Confidentiality/, /secrets/, /background or finances/, /internal document/],
      ...[/standards of managers/, /Lead/, /courteous/, /property/, /rules/, /Dress/, /motivate/, /standards of representatives/],
      ...[/on time/, /badge/, /cooperate/, /courteous/, /property/, /full records/, /quiet and tidy/],
    ],
  ],
];

const ENGINE_FACTORY: readonly Line[] = [
  ['1.1', 'goals of customer-service', [/One standard/, /Efficient/, /trust/]],
  ['4.11, ROL-12', 'positionDuties of cs-manager', [/strategy/, /quality/, /resources/, /goals/]],
  [
    '4.11, ROL-11',
    'positionDuties of cs-specialist',
    [
      ...[
        /Receives/,
        /Records who/,
        /product, technique and after-sales/,
        /listens, records, analyses, proposes.*reports back/,
        /feedback/,
      ],
      ...[/service report/, /fee applications against policy/, /Files.*secrets/, /training/],
    ],
  ],
  [
    '1.1, DEP-06',
    'partners of customer-service',
    [
      /Sales.*Sales figures.*market information/,
      /Production.*technical documents/,
      /Finance.*checked against policy/,
      /Logistics.*where it is/,
    ],
  ],
  [
    '4.1, SEC-02',
    'rules of customer-service',
    [
      ...[/Conduct/, /no jargon/, /do not interrupt/, /manners/, /accurate/, /in time/],
      ...[/Confidentiality/, /trade secrets; spread nothing/, /Breaches are recorded and sanctioned/],
    ],
  ],
  ['DEP-03, ROL-13', 'reportsTo of customer-service', [/Sales director/]],
];

const UNICOM: readonly Line[] = [
  [
    '1.27, DEP-05',
    'goals of national',
    [
      ...[/near: One brand/, /near: Standard business/, /near: .*before, during and after/],
      ...[/long: .*customer at the centre/, /long: Lower cost/, /long: Customers won and kept/],
    ],
  ],
  ['1.27', 'duties of national', [/for the company outside and for the customer inside/]],
  ['1.27', 'partners of national', [/billing/, /other systems/]],
  ['4.6, ROL-07', 'rules of national', [/Common/, /One brand/, /lower ones see their own/, /one level at a time/, /Every month/]],
  ['1.27, DEP-15', 'duties of province', [/national standard.*indicators.*cities.*raises to the nation/]],
  ['1.27, DEP-15', 'duties of city', [/dispatches and sends receipts, wins prospects and keeps users/]],
  [
    '4.6',
    'rules of city',
    [/dispatch/, /Number, issuing.*receiving/, /Customer, line.*type and content/, /deadline/, /receipt/, /Number.*result/, /Who.*when/],
  ],
  ['4.6', 'positionDuties of order-clerk', [/number.*centre.*line.*type.*content.*urgency.*deadline/, /Follows/, /result, handler, time/]],
  ['1.27', 'positionDuties of agent', [/GSM, long distance and IP phone/, /first receiver/, /Wins users/]],
];

describe.each<readonly [string, readonly Line[]]>([
  ['baseline', BASELINE],
  ['after-sales', AFTER_SALES],
  ['office-cs', OFFICE_CS],
  ['engine-factory', ENGINE_FACTORY],
  ['unicom', UNICOM],
])('%s says all that is asked of it (DEP-07, DEP-26)', (playbook, asked) => {
  test.each(asked)('%s: %s', async (_, where, said) => {
    const texts = await textsAt(playbook, where);
    expect(texts.map((text, index) => (said[index]?.test(text) ? 'said' : text))).toEqual(said.map(() => 'said'));
  });

  test('every unit and every position has duties, every role that is its own says what it is for', async () => {
    const units = [...(await playbookTree(playbook)).values()].filter(({ parent, unit }) => parent !== null && !unit.duties);
    const { positions } = await playbookFile(playbook, 'positions');
    const { roles } = await playbookFile(playbook, 'roles');
    expect(units.map(({ unit }) => unit.code)).toEqual([]);
    expect([...positions.filter(({ duties = [] }) => duties.length === 0), ...roles.filter(({ duties }) => !duties)]).toEqual([]);
  });
});

test.each([
  ['4.0, ROL-36', 'baseline', ['department-head', 'deputy-head', 'supervisor', 'agent', 'technical', 'quality-reviewer']],
  ['4.2, ROL-14', 'after-sales', ['department-head', 'desk-agent', 'dispatcher', 'technician', 'complaint-handler']],
  ['4.9, ROL-39', 'office-cs', ['company-leader', 'general-manager', 'cs-manager', 'representative', 'security']],
  ['4.1', 'engine-factory', ['sales-director', 'cs-manager', 'cs-specialist', 'collaborator', 'finance-clerk']],
  ['4.6, ROL-07', 'unicom', ['national-manager', 'provincial-manager', 'city-manager', 'agent', 'order-clerk']],
  ['4.10, ROL-36', 'store-desk', ['cs-manager', 'cs-deputy-manager', 'desk-agent', 'teller']],
])('%s: %s has the roles %j', async (_, playbook, codes) => {
  const { roles } = await playbookFile(playbook, 'roles');
  expect(roles.map(({ code }) => code)).toEqual(expect.arrayContaining([...codes, 'administrator', 'integrator']));
});

test('a deputy may do what a head may, but for building departments and giving roles (ROL-36)', async () => {
  const { roles } = await playbookFile('baseline', 'roles');
  const mayOf = (role: string) =>
    new Set(roles.find(({ code }) => code === role)?.grants?.flatMap((grant) => Object(grant).permissions as string[]));
  const [head, deputy] = [mayOf('department-head'), mayOf('deputy-head')];
  expect([...deputy].filter((permission) => !head.has(permission))).toEqual([]);
  const onlyHead = [...head].filter((permission) => !deputy.has(permission));
  expect(onlyHead).toEqual(expect.arrayContaining(['department:create', 'department:archive', 'person:create', 'role:assign']));
});

test('whoever serves after the sale is trained and certified (ROL-14)', async () => {
  const { positions } = await playbookFile('after-sales', 'positions');
  const uncertified = positions.filter(({ certificates = [] }) => !certificates.includes('service-training'));
  expect(uncertified.map(({ code }) => code)).toEqual(['new-engineer']);
});
