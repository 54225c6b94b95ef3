import type { TaskKind, TaskStatus } from '@onsil/contracts';
import { defineColumns, nameRows } from '@onsil/platform';
import { Column, Entity, PrimaryColumn } from 'typeorm';

import { TaskIsClosed } from '../progress.errors.js';

defineColumns('progress.task', {
  id: 'open',
  hub_id: 'open',
  team_id: 'open',
  kind: 'open',
  title: 'personal',
  note: 'personal',
  status: 'open',
  owner_id: 'open',
  due_on: 'open',
  opened_by: 'open',
  opened_at: 'open',
  closed_by: 'open',
  closed_at: 'open',
  close_reason: 'personal',
  version: 'open',
});
nameRows('progress.task', 'r.title');

/** What can be changed of an open task. */
export interface TaskWording {
  readonly kind: TaskKind;
  readonly title: string;
  readonly note: string;
  readonly ownerId: string;
  readonly dueOn: string | null;
}

/** Something one person is to do, outside the milestones. */
@Entity({ schema: 'progress', name: 'task' })
export class Task {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { name: 'hub_id' })
  hubId: string;

  @Column('uuid', { name: 'team_id', nullable: true })
  teamId: string | null;

  @Column('text')
  kind: TaskKind;

  @Column('text')
  title: string;

  @Column('text')
  note: string;

  @Column('text')
  status: TaskStatus;

  @Column('uuid', { name: 'owner_id' })
  ownerId: string;

  @Column('date', { name: 'due_on', nullable: true })
  dueOn: string | null;

  @Column('uuid', { name: 'opened_by', nullable: true })
  openedBy: string | null;

  @Column('timestamptz', { name: 'opened_at' })
  openedAt: Date;

  @Column('uuid', { name: 'closed_by', nullable: true })
  closedBy: string | null;

  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt: Date | null;

  @Column('int')
  version: number;

  /** Rewords or delegates. @throws TaskIsClosed */
  update(wording: TaskWording): void {
    this.assertOpen();
    Object.assign(this, wording);
    this.version += 1;
  }

  /** @throws TaskIsClosed */
  close(status: 'done' | 'dropped', by: { personId: string | null; at: Date }): void {
    this.assertOpen();
    this.status = status;
    this.closedBy = by.personId;
    this.closedAt = by.at;
    this.version += 1;
  }

  private assertOpen(): void {
    if (this.status !== 'open') throw new TaskIsClosed();
  }
}
