import { type SavedViewSaveRequest, savedViewSave } from '../features/saved-views/index.js';
import { wordBook } from '../features/words/index.js';
import type { Desks } from './desk-tickets.js';

type Kept = Pick<SavedViewSaveRequest, 'name' | 'audience' | 'sort' | 'columns'> & { readonly filter: object };

/** Views that an administrator keeps for everybody, leaders for their teams, and people for themselves. */
export async function keepViews({ as, company }: Desks): Promise<void> {
  const tags = (await wordBook.of(as('admin'))).of('ticket_tag');
  const tagged = (code: string) => ({ tagIds: tags.filter((tag) => tag.code === code).map(({ id }) => id) });
  const save = async (account: string, { filter, ...view }: Kept, department?: string) => {
    const departmentId = department === undefined ? null : company.departmentId(department);
    const outcome = await savedViewSave(as(account), { ...view, departmentId, filter: JSON.stringify(filter), known: null });
    if (outcome.userErrors) throw new Error(`The demo was refused: ${JSON.stringify(outcome.userErrors)}`);
  };
  const everybody = { audience: 'everybody', sort: 'priority_desc', columns: [] } as const;
  const team = { audience: 'department', sort: 'created_asc', columns: [] } as const;
  const own = { audience: 'own', sort: 'updated_desc', columns: [] } as const;
  await save('admin', { ...everybody, name: '紧急和高优先级', filter: { isOpen: true, priorities: ['high', 'urgent'] } });
  await save('admin', { ...everybody, name: '等配件', filter: { isOpen: true, ...tagged('waits-for-parts') } });
  await save('xumin', { ...team, name: '热线组未结', filter: { isOpen: true, channels: ['phone'] } }, 'hotline');
  await save('supervisor', { ...team, name: '有舆情风险的投诉', filter: tagged('media-risk') }, 'complaints');
  await save('agent', { ...own, name: '我登记的，等客户', filter: { view: 'owned', stateCategories: ['waiting_customer'] } });
  await save('agent', { ...own, name: '微信和在线来的', filter: { view: 'all_open', channels: ['wechat', 'chat'] } });
  await save('technician', { ...own, name: '等件的单', filter: { view: 'mine', stateCategories: ['waiting_third'] } });
}
