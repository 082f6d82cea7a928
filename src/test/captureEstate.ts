import type { WorldContent } from '@/cloud/world/world';
import type { InstanceRecord } from '@/cloud/world/records';

import {
  HARBOR,
  imageRecord,
  instanceRecord,
  MINUTE,
  NOON,
  snapshotRecord,
  taskRecord,
} from './builders';

const disk = (id: string, size: number, more: Partial<InstanceRecord['systemDisk']> = {}) => ({
  id,
  type: 'CLOUD_PREMIUM' as const,
  size,
  deleteWithInstance: true,
  ...more,
});

/** The paid listing that some of it descends from. */
export const PAID_ROOT = 'img-gr29hw7d';

/** An instance that something of 20 minutes was begun on half of them ago. */
const busy = (id: string, action: NonNullable<InstanceRecord['operation']>['action']) =>
  instanceRecord({
    id,
    systemDisk: disk(`disk-${id.slice(4)}`, 50),
    operation: {
      action,
      task: `task-${id.slice(4)}`,
      requestId: '00000000-0000-4000-8000-000000000001',
    },
  });

const BUSY = [
  ['ins-pending1', 'RunInstances'],
  ['ins-starting', 'StartInstances'],
  ['ins-stopping', 'StopInstances'],
  ['ins-reboots1', 'RebootInstances'],
  ['ins-leaving1', 'TerminateInstances'],
  ['ins-reset001', 'ResetInstance'],
] as const;

const RESTING = {
  'ins-failed01': 'LAUNCH_FAILED',
  'ins-shutdown': 'SHUTDOWN',
  'ins-rescue01': 'ENTER_RESCUE_MODE',
  'ins-rescue02': 'RESCUE_MODE',
  'ins-rescue03': 'EXIT_RESCUE_MODE',
  'ins-moving01': 'ENTER_SERVICE_LIVE_MIGRATE',
  'ins-moving02': 'SERVICE_LIVE_MIGRATE',
  'ins-moving03': 'EXIT_SERVICE_LIVE_MIGRATE',
} as const;

/** Instances, disks and snapshots that images can and cannot be made of. */
export const CAPTURE_ESTATE: Partial<WorldContent> = {
  images: [
    imageRecord({
      id: 'img-windows1',
      name: 'Windows base',
      platform: 'Windows',
      osName: 'Windows Server 2022 Datacenter English 64-bit',
      licenseType: 'BYOL',
      cloudInit: false,
      rootImage: PAID_ROOT,
      snapshots: ['snap-bound001'],
    }),
    imageRecord({ id: 'img-failed01', name: 'Broken', task: 'task-failed00' }),
    imageRecord({
      id: 'img-making01',
      name: 'In the making',
      task: 'task-making00',
      origin: { kind: 'instance', instance: 'ins-imaged01' },
    }),
    imageRecord({ id: 'img-distant1', name: 'Elsewhere', region: 'ap-shanghai' }),
    imageRecord({ id: 'img-partner1', name: 'Partner', owner: HARBOR }),
  ],
  instances: [
    instanceRecord({
      id: 'ins-windows1',
      image: 'img-windows1',
      osName: 'Windows Server 2022 Datacenter English 64-bit',
      platform: 'Windows',
      licenseType: 'BYOL',
      zone: 'ap-guangzhou-6',
      systemDisk: disk('disk-wsystem1', 80),
      dataDisks: [disk('disk-wdata001', 200), disk('disk-wlocal01', 100, { type: 'LOCAL_SSD' })],
      environment: {
        Packages: [{ Name: 'Shop', Version: '4', Purpose: 'The shop', Service: 'ACTIVE' }],
        Health: 'BROKEN',
        DataMark: 'shop-4',
      },
    }),
    instanceRecord({ id: 'ins-stopped1', state: 'STOPPED', systemDisk: disk('disk-stopped1', 20) }),
    instanceRecord({
      id: 'ins-nocharge',
      state: 'STOPPED',
      stopCharging: true,
      systemDisk: disk('disk-nocharge', 20),
    }),
    instanceRecord({
      id: 'ins-secret01',
      systemDisk: disk('disk-secret01', 20, { encrypted: true }),
      dataDisks: [disk('disk-sdata001', 20)],
    }),
    instanceRecord({
      id: 'ins-secret02',
      systemDisk: disk('disk-secret02', 20),
      dataDisks: [disk('disk-sdata002', 20, { encrypted: true })],
    }),
    instanceRecord({
      id: 'ins-local001',
      systemDisk: disk('disk-local001', 50, { type: 'LOCAL_BASIC' }),
    }),
    instanceRecord({ id: 'ins-imaged01', systemDisk: disk('disk-imaged01', 50) }),
    instanceRecord({ id: 'ins-snapped1', systemDisk: disk('disk-snapped1', 50) }),
    instanceRecord({
      id: 'ins-unreset1',
      systemDisk: disk('disk-unreset1', 50),
      operation: {
        action: 'ResetInstance',
        task: 'task-unreset1',
        requestId: '00000000-0000-4000-8000-000000000001',
      },
    }),
    ...BUSY.map(([id, action]) => busy(id, action)),
    ...Object.entries(RESTING).map(([id, state]) =>
      instanceRecord({ id, state, systemDisk: disk(`disk-${id.slice(4)}`, 50) }),
    ),
    instanceRecord({ id: 'ins-harbor01', owner: HARBOR }),
    instanceRecord({ id: 'ins-distant1', region: 'ap-shanghai', zone: 'ap-shanghai-2' }),
  ],
  snapshots: [
    snapshotRecord({
      id: 'snap-system01',
      diskSize: 60,
      system: {
        osName: 'Ubuntu Server 22.04 LTS 64-bit',
        platform: 'Ubuntu',
        architecture: 'arm',
        licenseType: 'TencentCloud',
        cloudInit: true,
        environment: { Packages: [], Health: 'HEALTHY', DataMark: 'nightly' },
        rootImage: PAID_ROOT,
      },
    }),
    snapshotRecord({ id: 'snap-bound001', images: ['img-windows1'] }),
    snapshotRecord({ id: 'snap-orphan01' }),
    snapshotRecord({ id: 'snap-data0001', usage: 'DATA_DISK', diskSize: 100 }),
    snapshotRecord({ id: 'snap-secret01', usage: 'DATA_DISK', encrypted: true }),
    snapshotRecord({ id: 'snap-making01', task: 'task-making00', disk: 'disk-snapped1' }),
    snapshotRecord({ id: 'snap-harbor01', owner: HARBOR }),
    snapshotRecord({ id: 'snap-distant1', region: 'ap-shanghai' }),
  ],
  tasks: [
    taskRecord({ id: 'task-making00' }),
    taskRecord({ id: 'task-failed00', end: NOON - MINUTE, failureCode: 'InternalError' }),
    taskRecord({ id: 'task-unreset1', end: NOON - MINUTE, failureCode: 'InternalError' }),
    ...BUSY.map(([id, action]) => taskRecord({ id: `task-${id.slice(4)}`, action, resource: id })),
  ],
};
