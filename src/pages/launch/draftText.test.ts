import { describe, expect, it } from 'vitest';

import { blankDraft, reduceDraft } from '@/components/launch/draft';

import { readDraft, writeDraft } from './draftText';

const full = reduceDraft(
  {
    ...blankDraft('first'),
    imageId: 'img-linux001',
    zone: 'ap-guangzhou-6',
    instanceType: 'SA2.LARGE8',
    name: 'web-{R:1}',
    count: undefined,
    keyId: 'skey-12345678',
  },
  { kind: 'addDisk', type: 'CLOUD_SSD' },
  'second',
);

describe('a stored draft', () => {
  it('comes back as it was, an empty field included', () => {
    expect(readDraft(writeDraft(full))).toEqual(full);
  });

  it.each([undefined, '', 'null', '[]', '{}', '{"token":7}', '{"tok'])(
    'is nothing where %j is stored',
    (text) => expect(readDraft(text)).toBeUndefined(),
  );

  it('takes what it does not know for what a new one has', () => {
    const odd = JSON.stringify({
      token: 't',
      standing: 'ancient',
      systemDiskType: 'FLOPPY',
      login: 'telepathy',
      count: 2.5,
      securityGroups: ['sg-w3b80443', 4],
      dataDisks: [{ key: 1, type: 'CLOUD_SSD' }, { type: 'CLOUD_SSD' }, 'disk'],
      publicIp: 'yes',
      unheardOf: true,
    });
    expect(readDraft(odd)).toEqual({
      ...blankDraft('t'),
      count: undefined,
      bandwidth: undefined,
      systemDiskSize: undefined,
      dataDisks: [
        {
          key: 1,
          type: 'CLOUD_SSD',
          size: undefined,
          snapshot: undefined,
          deleteWithInstance: true,
        },
      ],
    });
  });

  it('holds no password, whatever the way to log in', () => {
    expect(writeDraft({ ...full, login: 'password' })).not.toMatch(/"password":/);
  });
});
