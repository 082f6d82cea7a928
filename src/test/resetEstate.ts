import { installationOf } from '@/cloud/world/systems';
import type { WorldContent } from '@/cloud/world/world';
import type { Environment } from '@/wire/simulator/environments';

import { HARBOR, imageRecord, instanceRecord, MINUTE, NOON, taskRecord } from './builders';
import { CATALOGUE, LAUNCH_ESTATE } from './launchEstate';

/** A software environment with one package. */
const carrying = (name: string, mark: string): Environment => ({
  Packages: [{ Name: name, Version: '1', Purpose: 'For tests', Service: 'ACTIVE' }],
  Health: 'HEALTHY',
  DataMark: mark,
});

/** What the server `ins-shop0001` carries before it is reinstalled. */
export const SHOP = carrying('Shop', 'orders-today');
/** What the image `img-backup01` carries. */
export const BACKUP = carrying('Shop of last week', 'orders-last-week');

const BUSY = [
  ['ins-pending1', 'RunInstances', 'RUNNING'],
  ['ins-starting', 'StartInstances', 'RUNNING'],
  ['ins-stopping', 'StopInstances', 'STOPPED'],
  ['ins-reboot01', 'RebootInstances', 'RUNNING'],
  ['ins-terminat', 'TerminateInstances', 'RUNNING'],
  ['ins-resettin', 'ResetInstance', 'RUNNING'],
] as const;

const SETTLED = [
  ['ins-failed01', 'LAUNCH_FAILED'],
  ['ins-shutdown', 'SHUTDOWN'],
  ['ins-rescue01', 'ENTER_RESCUE_MODE'],
  ['ins-rescue02', 'RESCUE_MODE'],
  ['ins-rescue03', 'EXIT_RESCUE_MODE'],
  ['ins-migrate1', 'ENTER_SERVICE_LIVE_MIGRATE'],
  ['ins-migrate2', 'SERVICE_LIVE_MIGRATE'],
  ['ins-migrate3', 'EXIT_SERVICE_LIVE_MIGRATE'],
] as const;

const disk = (type: 'CLOUD_HSSD' | 'CLOUD_BASIC') => ({
  systemDisk: { id: `disk-${type}`, type, size: 50, deleteWithInstance: true },
});

/** The estate of launches, with servers to reinstall in every state, here and abroad, and images for it. */
export const RESET_ESTATE: Partial<WorldContent> = {
  ...LAUNCH_ESTATE,
  images: [
    ...(LAUNCH_ESTATE.images ?? []),
    imageRecord({ id: 'img-backup01', environment: BACKUP, rootImage: CATALOGUE.linux, size: 40 }),
    imageRecord({ id: 'img-import01', source: 'EXTERNAL_IMPORT', environment: BACKUP }),
    imageRecord({
      id: 'img-making01',
      name: 'In the making',
      task: 'task-making01',
      origin: { kind: 'instance', instance: 'ins-imaged01' },
    }),
    imageRecord({ id: 'img-byol0001', licenseType: 'BYOL' }),
    imageRecord({ id: 'img-abroad01', region: 'ap-hongkong', platform: 'Windows' }),
  ],
  instances: [
    instanceRecord({
      id: 'ins-shop0001',
      environment: SHOP,
      image: CATALOGUE.redHat,
      rootImage: CATALOGUE.redHat,
      platform: 'Redhat',
      osName: 'Red Hat Enterprise Linux 8.5 64-bit',
      hostName: 'shop.example.com',
      keys: ['skey-own00001'],
      publicIp: '203.0.113.9',
      dataDisks: [{ id: 'disk-data0001', type: 'CLOUD_SSD', size: 100, deleteWithInstance: true }],
    }),
    instanceRecord({ id: 'ins-imaged01' }),
    instanceRecord({ id: 'ins-stopped1', state: 'STOPPED' }),
    instanceRecord({ id: 'ins-uncharge', state: 'STOPPED', stopCharging: true }),
    instanceRecord({ id: 'ins-orphan01', image: 'img-deleted0' }),
    instanceRecord({ id: 'ins-received', image: 'img-partner2' }),
    instanceRecord({ id: 'ins-small001', type: 'S2.SMALL2' }),
    instanceRecord({ id: 'ins-hssd0001', ...disk('CLOUD_HSSD') }),
    instanceRecord({ id: 'ins-basic001', ...disk('CLOUD_BASIC') }),
    instanceRecord({ id: 'ins-partner1', owner: HARBOR }),
    instanceRecord({ id: 'ins-abroad01', region: 'ap-hongkong', zone: 'ap-hongkong-2' }),
    instanceRecord({ id: 'ins-abroad02', region: 'ap-singapore', zone: 'ap-singapore-1' }),
    ...SETTLED.map(([id, state]) => instanceRecord({ id, state })),
    ...BUSY.map(([id, action, state]) =>
      instanceRecord({
        id,
        state,
        operation: { action, task: `task-${id.slice(4)}`, requestId: 'request' },
      }),
    ),
    instanceRecord({
      id: 'ins-badreset',
      environment: BACKUP,
      image: 'img-backup01',
      before: installationOf(instanceRecord({ id: 'ins-badreset', environment: SHOP })),
      operation: { action: 'ResetInstance', task: 'task-badreset', requestId: 'request' },
    }),
  ],
  tasks: [
    ...(LAUNCH_ESTATE.tasks ?? []),
    ...BUSY.map(([id, action]) =>
      taskRecord({ id: `task-${id.slice(4)}`, action, resource: id, end: NOON + 20 * MINUTE }),
    ),
    taskRecord({
      id: 'task-making01',
      action: 'CreateImage',
      resource: 'img-making01',
      end: NOON + 20 * MINUTE,
    }),
    taskRecord({
      id: 'task-badreset',
      action: 'ResetInstance',
      resource: 'ins-badreset',
      end: NOON - MINUTE,
      failureCode: 'InternalError',
    }),
  ],
};
