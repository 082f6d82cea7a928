import { describe, expect, it } from 'vitest';

import { launchRequests, pricedRequest } from './request';
import { imageOf, planOf } from './planTesting';

describe('the request of a launch', () => {
  it('says all that was chosen, and nothing that was not', () => {
    expect(launchRequests(planOf())).toEqual([
      {
        Placement: { Zone: 'ap-guangzhou-3' },
        ImageId: 'img-linux001',
        InstanceType: 'SA2.LARGE8',
        InstanceChargeType: 'POSTPAID_BY_HOUR',
        SystemDisk: { DiskType: 'CLOUD_PREMIUM', DiskSize: 50 },
        VirtualPrivateCloud: { VpcId: 'DEFAULT', SubnetId: 'DEFAULT' },
        InternetAccessible: {
          InternetChargeType: 'TRAFFIC_POSTPAID_BY_HOUR',
          InternetMaxBandwidthOut: 5,
          PublicIpAssigned: true,
        },
        InstanceCount: 1,
        SecurityGroupIds: ['sg-w3b80443'],
        ClientToken: 'token',
      },
    ]);
  });

  it('carries disks, names, a host name and a password', () => {
    const [request] = launchRequests(
      planOf(
        { password: 'Correct-horse-9', image: imageOf({ ImageType: 'PRIVATE_IMAGE' }) },
        {
          count: 2,
          name: 'web-{R:1}',
          hostName: 'web',
          login: 'password',
          publicIp: false,
          dataDisks: [
            {
              key: 1,
              type: 'CLOUD_SSD',
              size: 100,
              snapshot: { id: 'snap-12345678', size: 80 },
              deleteWithInstance: false,
            },
          ],
        },
      ),
    );
    expect(request).toMatchObject({
      DataDisks: [
        {
          DiskType: 'CLOUD_SSD',
          DiskSize: 100,
          SnapshotId: 'snap-12345678',
          DeleteWithInstance: false,
        },
      ],
      InternetAccessible: { InternetMaxBandwidthOut: 0, PublicIpAssigned: false },
      InstanceCount: 2,
      InstanceName: 'web-{R:1}',
      HostName: 'web',
      LoginSettings: { Password: 'Correct-horse-9' },
    });
  });

  it.each([
    ['key', { KeyIds: ['skey-12345678'] }],
    ['keep', { KeepImageLogin: 'true' }],
    ['random', undefined],
  ] as const)('logs in by %s', (login, settings) => {
    const [request] = launchRequests(planOf({}, { login, keyId: 'skey-12345678' }));
    expect(request?.LoginSettings).toEqual(settings);
  });

  it('becomes several above 500 servers, whose numbers go on and whose tokens differ', () => {
    const requests = launchRequests(planOf({}, { count: 1200, name: 'web-{R:1}' }));
    expect(
      requests.map(({ InstanceCount, InstanceName, ClientToken }) => [
        InstanceCount,
        InstanceName,
        ClientToken,
      ]),
    ).toEqual([
      [500, 'web-{R:1}', 'token-1'],
      [500, 'web-{R:501}', 'token-2'],
      [200, 'web-{R:1001}', 'token-3'],
    ]);
  });

  it('is none while a choice is missing', () => {
    expect(launchRequests(planOf({ offer: undefined }))).toEqual([]);
    expect(launchRequests(planOf({}, { systemDiskSize: undefined }))).toEqual([]);
    expect(launchRequests(planOf({}, { count: undefined }))).toEqual([]);
  });

  it('asks for a price with nothing secret or personal in it', () => {
    const plan = planOf(
      { password: 'Correct-horse-9' },
      { login: 'password', name: 'web', hostName: 'web' },
    );
    expect(Object.keys(pricedRequest(plan) ?? {})).toEqual([
      'Placement',
      'ImageId',
      'InstanceType',
      'InstanceChargeType',
      'SystemDisk',
      'VirtualPrivateCloud',
      'InternetAccessible',
    ]);
  });
});
