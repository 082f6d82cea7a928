import { expect, test } from 'vitest';

import type { Activity } from '@/wire/simulator/activity';

import { lifecycleFigures } from './figures';

const call = (action: string, changes: Partial<Activity>): Activity => ({
  ActivityId: 'act-00000000',
  Time: '2026-11-20T08:00:00Z',
  AccountId: '100000000001',
  Action: action,
  Service: 'cvm',
  Region: 'ap-guangzhou',
  ResourceIds: [],
  RequestId: action,
  State: 'SUCCESS',
  Code: '',
  Parameters: '{}',
  ...changes,
});

const nothing = {
  region: 'ap-guangzhou',
  images: undefined,
  instances: undefined,
  tasks: undefined,
  buckets: undefined,
  calls: undefined,
};

test('what nobody has answered yet is not known, and no zero', () => {
  expect(Object.values(lifecycleFigures(nothing)).every((figure) => figure === undefined)).toBe(
    true,
  );
});

test('copies and deletions are counted from the calls of the region', () => {
  const figures = lifecycleFigures({
    ...nothing,
    calls: [
      call('DeleteImages', { ResourceIds: ['img-a', 'snap-a'], Time: '2026-11-21T09:00:00Z' }),
      call('DeleteImages', { ResourceIds: ['img-b', 'img-c'] }),
      call('SyncImages', { ResourceIds: ['img-d', 'img-e', 'img-f'] }),
      call('SyncImages', { ResourceIds: ['img-g', 'img-h'], Region: 'ap-shanghai' }),
    ],
  });
  expect(figures.deleted).toEqual({ count: 3, last: '2026-11-21T09:00:00Z' });
  expect(figures.copied).toEqual({ count: 2, running: undefined });
});

test('an image that was exported twice is one exported image, and what runs is told', () => {
  const running = {
    TaskId: 'task-1',
    Action: 'ExportImages',
    ResourceId: 'img-a',
    Region: 'ap-guangzhou',
    StartTime: '2026-11-22T08:00:00Z',
    EndTime: '2026-11-22T08:20:00Z',
    Percent: 40,
    State: 'RUNNING' as const,
    FailureCode: '',
    RequestId: 'a',
  };
  const figures = lifecycleFigures({
    ...nothing,
    tasks: [{ ...running, Region: 'ap-shanghai' }, running],
    calls: [
      call('ExportImages', { ResourceIds: ['img-a'] }),
      call('ExportImages', { ResourceIds: ['img-a', 'img-b'] }),
      call('ExportImages', { ResourceIds: ['img-c'], Region: 'ap-shanghai' }),
    ],
  });
  expect(figures.exported).toEqual({ count: 2, running });
});
