// The arrows of the house (ARCHITECTURE.md). What no rule forbids may be imported.
// `from` and `to` are paths from the root; $1 in `pathNot` stands for what the first group of `from` matched.

const API = '^packages/api/src';
const ADMIN = '^packages/admin';
const KERNEL = `${API}/kernel/`;
const SHARED = '^packages/shared/';
const RULES = '\\.rules\\.ts$';
const ENTITY = '\\.entity\\.ts$';
const TEST = '(\\.test\\.tsx?$|/testing/)';

/** Features by level: a feature imports only from a lower one. A new feature gets its place here first. */
const LEVELS = [
  ['settings', 'playbooks'],
  ['departments', 'words', 'forms'],
  ['people', 'calendars'],
  ['documents'],
  ['access', 'customers', 'workflows', 'knowledge', 'daily-checks', 'plans'],
  ['tickets', 'conversations', 'approvals', 'disclosures', 'customer-merge'],
  [
    ...['complaints', 'field-service', 'surveys', 'follow-ups', 'workforce', 'training', 'meetings', 'customer-retention'],
    ...['service-levels', 'customer-products', 'customer-timeline', 'contact-consents', 'loyalty', 'customer-records', 'promises'],
  ],
  [
    ...['kpis', 'replies', 'saved-views', 'quality', 'appraisals', 'reports', 'webhooks', 'audit', 'system'],
    ...['file-upkeep', 'first-responsibility', 'escalations', 'routing'],
  ],
  ['notifications', 'macros', 'search'],
  ['automation'],
  ['setup'],
];

const feature = (names) => `${API}/features/(${names.join('|')})/`;

const onlyDownwards = LEVELS.map((names, level) => ({
  name: 'a feature imports from lower levels only; upwards it speaks through events',
  from: { path: feature(names) },
  to: { path: feature(LEVELS.slice(level).flat()), pathNot: [`${API}/features/$1/`] },
}));

const betweenFeatures = [
  {
    name: 'a feature has a level: give it one in scripts/arrows/rules.mjs',
    from: { path: `${API}/features/[^/]+/`, pathNot: [feature(LEVELS.flat())] },
    to: { path: '' },
  },
  ...onlyDownwards,
  {
    name: "another feature is reached through its index.ts; only rules may use another feature's rules directly",
    from: { path: `${API}/features/([^/]+)/`, pathNot: [RULES, TEST] },
    to: { path: `${API}/features/`, pathNot: [`${API}/features/$1/`, `${API}/features/[^/]+/index\\.ts$`] },
  },
  {
    name: 'features are reached through their index.ts',
    from: { path: API, pathNot: [`${API}/features/`, TEST] },
    to: { path: `${API}/features/`, pathNot: [`${API}/features/[^/]+/index\\.ts$`] },
  },
];

const layers = [
  { name: 'shared imports nothing', from: { path: '^packages/shared/src/' }, to: { path: '', pathNot: ['^packages/shared/src/'] } },
  {
    name: 'the kernel imports the vocabulary only (and ulid, which makes ids)',
    from: { path: KERNEL, pathNot: [TEST] },
    to: { path: '', pathNot: [KERNEL, SHARED, '^node_modules/ulid/'] },
  },
  {
    name: 'rules are pure: they import rules, the kernel and the vocabulary (in the panel also contract, kit and generated types)',
    from: { path: RULES },
    to: { path: '', pathNot: [RULES, KERNEL, SHARED, '/gql/', `${ADMIN}/(contract|kit)/`] },
  },
  {
    name: 'the platform knows no business',
    from: { path: `${API}/platform/`, pathNot: [TEST] },
    to: { path: API, pathNot: [`${API}/platform/`, KERNEL] },
  },
  {
    name: 'an entity maps a table and nothing else',
    from: { path: ENTITY },
    to: { path: '', pathNot: ['^node_modules/typeorm/', RULES, ENTITY, KERNEL, SHARED] },
  },
  {
    name: 'GraphQL classes ask their command or queries; of platform/db they know projections and reference tables',
    from: { path: '\\.(graphql|type|resolver)\\.ts$' },
    to: {
      path: `(^node_modules/(typeorm|mysql2|better-sqlite3)/|${API}/platform/(db|events|jobs)/|${ENTITY})`,
      pathNot: [`${API}/platform/db/(projection|reference-table)`],
    },
  },
  {
    name: 'commands and entities know no GraphQL',
    from: { path: '\\.(command|entity)\\.ts$' },
    to: { path: '(^node_modules/type-graphql/|\\.(graphql|type|resolver)\\.ts$)' },
  },
  { name: 'nobody imports main.ts', from: { path: API }, to: { path: `${API}/main\\.ts$` } },
];

const panel = [
  {
    name: 'a remote shares contract, kit and vocabulary; other remotes are reached by slot or URL',
    from: { path: `${ADMIN}/remotes/([^/]+)/src/` },
    to: { path: '^packages/', pathNot: [`${ADMIN}/remotes/$1/src/`, `${ADMIN}/(contract|kit)/`, SHARED] },
  },
  {
    name: 'the shell knows no remote',
    from: { path: `${ADMIN}/shell/src/` },
    to: { path: '^packages/', pathNot: [`${ADMIN}/(shell|contract|kit)/`, SHARED] },
  },
  {
    name: 'the kit knows the contract only',
    from: { path: `${ADMIN}/kit/src/` },
    to: { path: '^packages/', pathNot: [`${ADMIN}/(kit|contract)/`, SHARED] },
  },
  {
    name: 'the contract stands alone',
    from: { path: `${ADMIN}/contract/src/` },
    to: { path: '^packages/', pathNot: [`${ADMIN}/contract/`] },
  },
  {
    name: 'panel and API share the vocabulary, never code',
    from: { path: `${ADMIN}/` },
    to: { path: '^packages/(api|bench)/' },
  },
  {
    name: 'the API does not know its callers',
    from: { path: '^packages/api/' },
    to: { path: '^packages/(admin|bench)/' },
  },
];

export const RULES_OF_IMPORT = [...betweenFeatures, ...layers, ...panel];
