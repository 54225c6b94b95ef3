import { afterEach, describe, expect, it } from '@jest/globals';
import type { TaskView } from '@onsil/contracts';
import { screen } from '@testing-library/react';

import { fakeApi } from '../../../testing/fake-api.js';
import { renderHubRoute } from '../../../testing/render-in-hub.js';
import { tasksRoute } from './tasks.routes.js';

const TASKS = 'GET /api/v1/hubs/campus-gangwon/tasks';
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
const [CALL, WRITE] = ['0190f1c4-7b0e-7cc3-98c4-000000000041', '0190f1c4-7b0e-7cc3-98c4-000000000042'];

describe('the tasks', () => {
  let restore = (): void => undefined;
  const show = (path: string) => {
    restore = fakeApi({
      [TASKS]: () => ({ items: [task(CALL!, 'Call them'), task(WRITE!, 'Write it down')], next: null }),
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

  it('say so when that one is closed or somebody else’s by now', async () => {
    await show('/tasks/0190f1c4-7b0e-7cc3-98c4-000000000043');

    expect((await screen.findByRole('status')).textContent).toMatch(/closed, or somebody else’s/);
  });

  it('stand in a plain list without one', async () => {
    await show('/tasks');

    expect(await screen.findByText('Call them')).toBeTruthy();
    expect(document.activeElement).toBe(document.body);
  });
});
