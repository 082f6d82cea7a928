import { expect, test } from 'vitest';

import type { Task } from '@/wire/simulator/control';

import { endedOf } from './TaskNotices';

const task = (TaskId: string, State: Task['State']): Task => ({
  TaskId,
  Action: 'RunInstances',
  ResourceId: `ins-${TaskId}`,
  Region: 'ap-guangzhou',
  StartTime: '2026-11-22T08:00:00Z',
  EndTime: '2026-11-22T08:04:00Z',
  Percent: State === 'RUNNING' ? 50 : 100,
  State,
  FailureCode: '',
  RequestId: 'a',
});

test('what was seen running and is not any longer has ended; what was never seen running is no news', () => {
  const before = [task('1', 'RUNNING'), task('2', 'RUNNING'), task('3', 'SUCCESS')];
  const now = [
    task('0', 'SUCCESS'),
    task('1', 'RUNNING'),
    task('2', 'FAILED'),
    task('3', 'SUCCESS'),
  ];
  expect(endedOf(before, now).map(({ TaskId }) => TaskId)).toEqual(['2']);
});
