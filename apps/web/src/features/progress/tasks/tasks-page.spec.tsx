import { afterEach, describe, expect, it } from '@jest/globals';
import type { TaskView } from '@onsil/contracts';
import { screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderHubRoute, renderInHub } from '../../../testing/render-in-hub.js';
import { OwnTasksPane } from './own-tasks-pane.js';
import { tasksRoute } from './tasks.routes.js';

const HUB = '/api/v1/hubs/campus-gangwon';
const TASKS = `GET ${HUB}/tasks`;
const task = (id: string, title: string): TaskView => ({
  id,
  kind: 'other',
  title,
  note: '',
  owner: { id: '0190f1c4-7b0e-7cc3-98c4-000000000033', name: 'Lead 12' },
  team: null,
  dueOn: '2026-08-18',
  status: 'open',
  isOverdue: false,
  openedBy: null,
  openedAt: '2026-08-01T00:00:00Z',
  closedBy: null,
  closedAt: null,
  closeReason: null,
  version: 1,
  capabilities: { update: true },
});
const GONE = { id: '0190f1c4-7b0e-7cc3-98c4-000000000035', name: 'Staff 09', hasLeft: true };
const [CALL, WRITE] = ['0190f1c4-7b0e-7cc3-98c4-000000000041', '0190f1c4-7b0e-7cc3-98c4-000000000042'];

describe('the tasks', () => {
  let restore = (): void => undefined;
  const show = (path: string, more: Parameters<typeof fakeApi>[0] = {}) => {
    restore = fakeApi({
      ...more,
      [TASKS]: () => ({
        items: [task(CALL!, 'Call them'), { ...task(WRITE!, 'Write it down'), owner: GONE }],
        next: null,
      }),
    });
    Element.prototype.scrollIntoView = () => undefined;
    return renderHubRoute(tasksRoute, path, { permissions: ['task.read', 'task.update'] });
  };
  afterEach(() => restore());

  it('begin at the one that a reminder led to', async () => {
    await show(`/tasks/${WRITE}`);

    expect((await screen.findByText('Write it down')).closest('li')).toBe(document.activeElement);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('stand on the first page of whoever has some, the earliest, with the way to all', async () => {
    restore = fakeApi({
      [`GET ${HUB}/tasks`]: () => ({
        items: [1, 2, 3, 4, 5, 6].map((n) => task(`${CALL!.slice(0, -1)}${n}`, `Call ${n}`)),
        next: null,
      }),
    });
    await renderInHub(<OwnTasksPane />, { permissions: ['task.read'] });

    expect(await screen.findByText('Call 5')).toBeTruthy();
    expect(screen.queryByText('Call 6')).toBeNull();
    expect(screen.getByRole('link', { name: 'See all' }).getAttribute('href')).toMatch(/\/tasks/);
  });

  it('say so when that one is closed or somebody else’s by now', async () => {
    await show('/tasks/0190f1c4-7b0e-7cc3-98c4-000000000043');

    expect((await screen.findByRole('status')).textContent).toMatch(/closed, or somebody else’s/);
  });

  it('stand in a plain list without one', async () => {
    await show('/tasks');

    expect((await screen.findByText('Call them')).closest('li')!.textContent).toMatch(/Lead 12 · /);
    expect(screen.getByText(/Staff 09 \(left\)/)).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });

  it('are done at one press, and dropped after a question', async () => {
    const closed: unknown[] = [];
    const close = async (request: Request) => {
      closed.push([request.url.includes(CALL!) ? 'call' : 'write', await request.json()]);
      return task(CALL!, 'Call them');
    };
    await show('/tasks', {
      [`POST ${HUB}/tasks/${CALL}/close`]: close,
      [`POST ${HUB}/tasks/${WRITE}/close`]: close,
    });
    await userEvent.click((await screen.findAllByRole('button', { name: 'Done' }))[0]!);
    await waitFor(() => expect(closed).toEqual([['call', { status: 'done' }]]));

    await userEvent.click(screen.getAllByRole('button', { name: 'Drop' })[1]!);
    const dialog = await screen.findByRole('dialog', { name: 'Drop this task?' });
    expect(dialog.textContent).toContain('Write it down');
    expect(closed).toHaveLength(1);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Drop' }));

    await waitFor(() => expect(closed[1]).toEqual(['write', { status: 'dropped' }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('are changed and handed to a colleague on the version that was read', async () => {
    const colleague = { id: '0190f1c4-7b0e-7cc3-98c4-000000000034', name: 'Staff 03' };
    let sent: unknown;
    await show('/tasks', {
      [`GET ${HUB}/task-owners`]: () => ({ items: [{ ...colleague, role: 'hub_staff' }] }),
      [`PUT ${HUB}/tasks/${CALL}`]: async (request) => {
        sent = [request.headers.get('if-match'), await request.json()];
        return { ...task(CALL!, 'Call them'), owner: colleague, version: 2 };
      },
    });
    await userEvent.click((await screen.findAllByRole('button', { name: 'Change, delegate' }))[0]!);
    const dialog = await screen.findByRole('dialog', { name: 'Change task' });
    await userEvent.click(within(dialog).getByRole('combobox', { name: 'Owner' }));
    await userEvent.click(await screen.findByRole('option', { name: 'Staff 03' }));
    await userEvent.click(within(dialog).getByRole('button', { name: 'Save' }));

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(sent).toEqual([
      '"1"',
      { kind: 'other', ownerId: colleague.id, title: 'Call them', note: '', dueOn: '2026-08-18' },
    ]);
  });
});
