import { expect, test } from 'vitest';

import { newestOfFamilies } from '@/domain/imageFamilies';
import { wireImage } from '@/test/builders';
import type { Image } from '@/wire/cvm/images';

import { familyPlace } from './imageFamilies';
import { shortSystem } from './systemName';

const plain = wireImage({
  ImageId: 'img-aaaaaaaa',
  OsName: 'Ubuntu Server 22.04 LTS 64-bit',
  ImageName: 'web-10',
  ImageSize: 50,
  Platform: 'Ubuntu',
  ImageFamily: 'web',
});

const image = (ImageId: string, changes: Partial<Image>): Image => ({
  ...plain,
  ImageId,
  ...changes,
});

const october = image('img-october0', {});
const november = image('img-november', {
  ImageName: 'web-11',
  CreatedTime: '2026-11-01T00:00:00Z',
});
const coming = image('img-coming00', {
  ImageState: 'CREATING',
  CreatedTime: '2026-11-20T00:00:00Z',
});
const withdrawn = image('img-withdraw', {
  ImageDeprecated: true,
  CreatedTime: '2026-11-10T00:00:00Z',
});
const alone = image('img-alone000', { ImageFamily: '' });

const newest = newestOfFamilies([coming, october, alone, withdrawn, november]);

test.each([
  ['the newest usable one', november, { kind: 'newest' }],
  ['an older one', october, { kind: 'older', newest: november, version: '11' }],
  ['a deprecated one', withdrawn, { kind: 'deprecated' }],
  ['one that is still being made', coming, undefined],
  ['one without a family', alone, undefined],
])('in its family, %s', (_what, which, place) => {
  expect(familyPlace(which, newest)).toEqual(place);
});

test('a name that does not begin with the family stands whole', () => {
  const other = image('img-other000', {
    ImageName: 'shop',
    CreatedTime: '2026-12-01T00:00:00Z',
  });
  expect(familyPlace(october, newestOfFamilies([october, other]))).toEqual({
    kind: 'older',
    newest: other,
    version: 'shop',
  });
});

test.each([
  ['Ubuntu Server 20.04 LTS 64-bit', 'Ubuntu 20.04'],
  ['TencentOS Server 3.1 (TK4)', 'TencentOS 3.1 (TK4)'],
  ['Windows Server 2019 Datacenter Chinese', 'Windows 2019 Chinese'],
  ['CentOS 6.9 32-bit', 'CentOS 6.9 32-bit'],
  ['CentOS 7.6 64位', 'CentOS 7.6'],
])('in a list %s is called %s', (osName, short) => {
  expect(shortSystem(osName)).toBe(short);
});
