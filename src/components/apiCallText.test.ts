import { describe, expect, it } from 'vitest';

import { callText } from './apiCallText';
import type { PlannedCall } from './apiCallText';

const call: PlannedCall = {
  action: 'RunInstances',
  parameters: {
    Placement: { Zone: 'ap-guangzhou-3' },
    ImageId: 'img-9qabwvbn',
    InstanceCount: 2,
    InstanceName: "Ann's {R:1}",
    LoginSettings: { Password: 'Correct-horse-9' },
    InternetAccessible: { PublicIpAssigned: true },
    HostName: undefined,
  },
};
const write = (format: Parameters<typeof callText>[0]) => callText(format, 'ap-guangzhou', call);

describe('a call in writing', () => {
  it('is a command that a shell reads as it stands', () => {
    expect(write('tccli')).toBe(
      String.raw`tccli cvm RunInstances \
  --region ap-guangzhou \
  --Placement '{"Zone":"ap-guangzhou-3"}' \
  --ImageId img-9qabwvbn \
  --InstanceCount 2 \
  --InstanceName 'Ann'\''s {R:1}' \
  --LoginSettings '{"Password":"<password>"}' \
  --InternetAccessible '{"PublicIpAssigned":true}'`,
    );
  });

  it('is a program for Node with the request as it is sent', () => {
    const text = write('node');
    expect(text).toContain("import { cvm } from 'tencentcloud-sdk-nodejs-cvm';");
    expect(text).toContain('region: "ap-guangzhou",');
    expect(text).toContain('client.RunInstances({\n  "Placement": {\n    "Zone": "ap-guangzhou-3"');
  });

  it('is a program for Python, in Python’s own values', () => {
    const text = write('python');
    expect(text).toContain('from tencentcloud.cvm.v20170312 import cvm_client, models');
    expect(text).toContain('client = cvm_client.CvmClient(');
    expect(text).toContain(
      '    "InternetAccessible": {\n        "PublicIpAssigned": True,\n    },',
    );
    expect(text).toContain('    "Placement": {\n        "Zone": "ap-guangzhou-3",\n    },');
  });

  it('is a bare request, with placeholders for what only the caller knows', () => {
    expect(write('http')).toContain(`X-TC-Action: RunInstances
X-TC-Version: 2017-03-12
X-TC-Region: ap-guangzhou
`);
    expect(write('http')).toContain('\n\n{\n  "Placement": {');
  });

  it.each(['tccli', 'node', 'python', 'http'] as const)('hides the password in %s', (format) => {
    expect(write(format)).not.toContain('Correct-horse-9');
    expect(write(format)).toContain('<password>');
  });

  it('leaves out what is not sent', () => {
    expect(write('http')).not.toContain('HostName');
  });

  it('writes the API of disks with its own client', () => {
    const text = callText('python', 'ap-tokyo', { action: 'DescribeSnapshots', parameters: {} });
    expect(text).toContain('cbs_client.CbsClient(');
    expect(text).toContain('json.dumps({})');
  });
});
