import { screen } from '@testing-library/react';
import { renderRemote } from '../testing.js';
import { SectionNav, type SectionPage } from './SectionNav.js';

const PAGES: readonly SectionPage[] = [
  { to: '/organization', label: '部门', permission: 'department:read' },
  { to: '/organization/people', label: '人员', permission: 'person:read' },
  { to: '/organization/roles', label: '角色', permission: 'role:read' },
];

const open = (path: string, permissions: readonly string[]) =>
  renderRemote(<SectionNav label="组织" pages={PAGES} counts="3 人" />, { path, viewer: { permissions } });
const current = () => screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'page');

describe('the pages of a section', () => {
  it('are those the viewer may open', async () => {
    await open('/organization/people', ['department:read', 'person:read']);
    expect(screen.getAllByRole('link').map(({ textContent }) => textContent)).toEqual(['部门', '人员']);
    expect(current()).toEqual([screen.getByRole('link', { name: '人员' })]);
  });

  it('say where one is, also on a page below one of them', async () => {
    await open('/organization/roles/rol_1', ['department:read', 'person:read', 'role:read']);
    expect(current()).toEqual([screen.getByRole('link', { name: '角色' })]);
  });

  it('need no row when there is only one; the counts stay', async () => {
    await open('/organization', ['department:read']);
    expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
    expect(screen.getByText('3 人')).toBeInTheDocument();
  });
});
