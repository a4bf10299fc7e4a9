/** Paths start after `/admin`. */
const BASE = '/organization';

/** Search parameters of the department page. */
export const PARAMS = { department: 'department', search: 'q', dialog: 'dialog', parent: 'parent', archive: 'archive' } as const;

export const DEPARTMENT_DIALOGS = ['create', 'move', 'update', 'leaders', 'archive', 'import', 'kinds'] as const;
export type DepartmentDialog = (typeof DEPARTMENT_DIALOGS)[number];

export const urls = {
  department: (id?: string): string => withSearch(BASE, { [PARAMS.department]: id }),
  departmentCreate: (parentId?: string): string => withSearch(BASE, { [PARAMS.dialog]: 'create', [PARAMS.parent]: parentId }),
  people: (departmentId?: string): string => withSearch(`${BASE}/people`, { department: departmentId }),
  differences: (): string => `${BASE}/changes`,
  person: (id: string): string => withSearch(`${BASE}/people`, { record: id }),
  seats: (): string => `${BASE}/seats`,
  positions: (): string => `${BASE}/positions`,
  daily: (): string => `${BASE}/daily`,
  documents: (): string => `${BASE}/documents`,
  document: (id: string): string => withSearch(`${BASE}/documents`, { document: id }),
  customerFields: (): string => `${BASE}/customer-fields`,
  filePoints: (): string => `${BASE}/file-points`,
  recordKinds: (): string => `${BASE}/record-kinds`,
  calendars: (code?: string): string => withSearch(`${BASE}/calendars`, { calendar: code }),
  words: (list?: string): string => withSearch(`${BASE}/words`, { list }),
  roles: (): string => `${BASE}/roles`,
  role: (id: string): string => `${BASE}/roles/${id}`,
  /** Who read a document: a page of the system. */
  readersOfDocument: (id: string): string => withSearch('/system/access-log', { document: id }),
  explain: (permission?: string, target?: string): string => withSearch(`${BASE}/explain`, { permission, target }),
  /** Pages of the desk: addresses are what remotes know of each other. */
  openTicketsOfDepartment: (departmentId: string): string => withSearch('/desk', { view: 'all_open', department: departmentId }),
  openTicketsOfPerson: (personId: string): string => withSearch('/desk', { view: 'all_open', assignee: personId }),
};

function withSearch(path: string, params: Readonly<Record<string, string | undefined>>): string {
  const search = new URLSearchParams(
    Object.entries(params).filter((entry): entry is [string, string] => entry[1] !== undefined),
  ).toString();
  return search === '' ? path : `${path}?${search}`;
}
