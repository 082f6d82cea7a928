import { describe, expect, it } from 'vitest';

import { HEAD_BYTES, inspectDiskFile, TAIL_BYTES } from './diskFile';
import type { DiskFile, DiskFileReport } from './diskFile';

const GIB = 1_073_741_824;

/** Bytes that are zero but for those written at the offsets, in hexadecimal. */
function bytes(length: number, written: Readonly<Record<number, string>>): Uint8Array {
  const all = new Uint8Array(length);
  for (const [offset, hex] of Object.entries(written)) {
    const pairs = hex.replaceAll(' ', '').match(/../g) ?? [];
    all.set(
      pairs.map((pair) => Number.parseInt(pair, 16)),
      Number(offset),
    );
  }
  return all;
}

/** One Linux partition from sector 2048, 41 940 992 sectors long, and the mark of a boot sector. */
const MBR = {
  446: '80 20 21 00 83 fe ff ff 00 08 00 00 00 f8 7f 02',
  510: '55 aa',
};
/** The entry that shields a GPT, and the GPT's own header. */
const GPT = {
  446: '00 00 02 00 ee ff ff ff 01 00 00 00 ff ff 7f 02',
  510: '55 aa',
  512: '45 46 49 20 50 41 52 54',
};

/** The same bytes further on. */
const at = (offset: number, written: Readonly<Record<number, string>>) =>
  Object.fromEntries(Object.entries(written).map(([key, hex]) => [Number(key) + offset, hex]));

/** QCOW2 version 3 of 20 GiB: tables at 0x30000 and 0x40000, the first cluster at 0x50000. */
const QCOW2 = {
  0: '51 46 49 fb 00 00 00 03',
  20: '00 00 00 10 00 00 00 05 00 00 00 00',
  40: '00 00 00 00 00 03 00 00',
  0x30000: '80 00 00 00 00 04 00 00',
  0x40000: '80 00 00 00 00 05 00 00',
};

/** Its header alone. */
const QCOW2_HEAD = { 0: QCOW2[0], 20: QCOW2[20], 40: QCOW2[40] };

/** Sparse VMDK of 20 GiB: directory at sector 21, table at 22, first grain at 128. */
const VMDK = {
  0: '4b 44 4d 56 01 00 00 00 03 00 00 00 00 00 80 02 00 00 00 00 80 00 00 00 00 00 00 00',
  56: '15 00 00 00 00 00 00 00',
  0x2a00: '16 00 00 00',
  0x2c00: '80 00 00 00',
};

/** Footer of a VHD of 20 GiB that grows; its sum leaves out the sum itself. */
const VHD_DYNAMIC = {
  0: '63 6f 6e 65 63 74 69 78 00 00 00 02 00 01 00 00 00 00 00 00 00 00 02 00',
  48: '00 00 00 05 00 00 00 00 00 00 00 00 00 00 00 03 ff ff fc 95',
};
/** Its second header: the table at 1536, blocks of 2 MiB, the first block at sector 6 behind 512 bytes of map. */
const VHD_BLOCKS = {
  512: '63 78 73 70 61 72 73 65',
  528: '00 00 00 00 00 00 06 00',
  544: '00 20 00 00',
  1536: '00 00 00 06',
};
/** Footer of a VHD of a fixed 1 GiB. */
const VHD_FIXED = {
  0: '63 6f 6e 65 63 74 69 78 00 00 00 02 00 01 00 00 ff ff ff ff ff ff ff ff',
  48: '00 00 00 00 40 00 00 00 00 00 00 00 00 00 00 02 ff ff f4 65',
};

/** ISO 9660 of 300 000 blocks of 2048 bytes. */
const ISO = {
  0x8000: '01 43 44 30 30 31 01',
  0x8050: 'e0 93 04 00',
  0x8080: '00 08 08 00',
};

const file = (name: string, head: Uint8Array, rest: Partial<DiskFile> = {}): DiskFile => ({
  name,
  size: 2 * GIB,
  head,
  ...rest,
});

describe('a good file', () => {
  it.each<[string, DiskFile, DiskFileReport]>([
    [
      'RAW',
      file('disk.raw', bytes(1024, MBR), { size: 20 * GIB }),
      { format: 'RAW', virtualSize: 21_474_836_480, partitionTable: 'MBR', problems: [] },
    ],
    [
      'RAW without an extension that says so',
      file('disk.IMG', bytes(1024, MBR), { size: 20 * GIB }),
      { format: 'RAW', virtualSize: 21_474_836_480, partitionTable: 'MBR', problems: [] },
    ],
    [
      'QCOW2',
      file('disk.qcow2', bytes(HEAD_BYTES, { ...QCOW2, ...at(0x50000, MBR) })),
      { format: 'QCOW2', virtualSize: 21_474_836_480, partitionTable: 'MBR', problems: [] },
    ],
    [
      'QCOW2 of which the beginning was read only',
      file('disk.qcow2', bytes(512, QCOW2_HEAD)),
      { format: 'QCOW2', virtualSize: 21_474_836_480, problems: [] },
    ],
    [
      'VMDK',
      file('disk.vmdk', bytes(HEAD_BYTES, { ...VMDK, ...at(0x10000, MBR) })),
      { format: 'VMDK', virtualSize: 21_474_836_480, partitionTable: 'MBR', problems: [] },
    ],
    [
      'VMDK that is packed, with its directory at the end',
      file(
        'disk.vmdk',
        bytes(1024, {
          0: '4b 44 4d 56 03 00 00 00 01 00 03 00 00 00 80 02',
          56: 'ff ff ff ff ff ff ff ff',
        }),
      ),
      { format: 'VMDK', virtualSize: 21_474_836_480, problems: [] },
    ],
    [
      'VHD that grows',
      file('disk.vhd', bytes(HEAD_BYTES, { ...VHD_DYNAMIC, ...VHD_BLOCKS, ...at(3584, MBR) }), {
        tail: bytes(TAIL_BYTES, VHD_DYNAMIC),
      }),
      { format: 'VHD', virtualSize: 21_474_836_480, partitionTable: 'MBR', problems: [] },
    ],
    [
      'VHD of a fixed size',
      file('disk.vhd', bytes(1024, MBR), { size: GIB + 512, tail: bytes(TAIL_BYTES, VHD_FIXED) }),
      { format: 'VHD', virtualSize: 1_073_741_824, partitionTable: 'MBR', problems: [] },
    ],
    [
      'ISO, which must be forced',
      file('setup.iso', bytes(0x9000, ISO)),
      { format: 'ISO', virtualSize: 614_400_000, problems: ['isoNeedsForce'] },
    ],
  ])('%s', (_what, given, report) => {
    expect(inspectDiskFile(given)).toEqual(report);
  });
});

describe('a problem by name', () => {
  it.each<[string, DiskFile, Partial<DiskFileReport>]>([
    ['empty', file('disk.raw', bytes(0, {}), { size: 0 }), { problems: ['empty'] }],
    [
      'a RAW file that calls itself QCOW2',
      file('disk.qcow2', bytes(1024, MBR)),
      { format: 'RAW', problems: ['wrongExtension'] },
    ],
    [
      'a QCOW2 file that calls itself VMDK',
      file('disk.vmdk', bytes(HEAD_BYTES, { ...QCOW2, ...at(0x50000, MBR) })),
      { format: 'QCOW2', problems: ['wrongExtension'] },
    ],
    [
      'GPT on RAW',
      file('disk.raw', bytes(1024, GPT)),
      { partitionTable: 'GPT', problems: ['gpt'] },
    ],
    [
      'GPT in QCOW2',
      file('disk.qcow2', bytes(HEAD_BYTES, { ...QCOW2, ...at(0x50000, GPT) })),
      { partitionTable: 'GPT', problems: ['gpt'] },
    ],
    [
      'GPT in VMDK',
      file('disk.vmdk', bytes(HEAD_BYTES, { ...VMDK, ...at(0x10000, GPT) })),
      { partitionTable: 'GPT', problems: ['gpt'] },
    ],
    [
      'GPT in a VHD that grows',
      file('disk.vhd', bytes(HEAD_BYTES, { ...VHD_DYNAMIC, ...VHD_BLOCKS, ...at(3584, GPT) }), {
        tail: bytes(TAIL_BYTES, VHD_DYNAMIC),
      }),
      { partitionTable: 'GPT', problems: ['gpt'] },
    ],
    [
      'a disk without partitions',
      file('disk.raw', bytes(1024, { 510: '55 aa' })),
      { partitionTable: 'NONE', problems: ['noPartitions'] },
    ],
    [
      'a RAW file cut within a sector',
      file('disk.raw', bytes(1024, MBR), { size: 1_000_001 }),
      { format: 'RAW', problems: ['truncated'] },
    ],
    [
      'a QCOW2 header cut short',
      file('disk.qcow2', bytes(30, { 0: QCOW2[0] }), { size: 30 }),
      { format: 'QCOW2', problems: ['truncated'] },
    ],
    [
      'a QCOW2 file that ends before its table',
      file('disk.qcow2', bytes(512, QCOW2_HEAD), { size: 512 }),
      { format: 'QCOW2', problems: ['truncated'] },
    ],
    [
      'a QCOW2 file of version 1',
      file('disk.qcow2', bytes(HEAD_BYTES, { ...QCOW2, 0: '51 46 49 fb 00 00 00 01' })),
      { format: 'QCOW2', problems: ['unsupportedVersion', 'noPartitions'] },
    ],
    [
      'a QCOW2 file that needs another',
      file('disk.qcow2', bytes(512, { ...QCOW2_HEAD, 8: '00 00 00 00 00 00 01 00' })),
      { format: 'QCOW2', problems: ['needsOtherFile'] },
    ],
    [
      'an encrypted QCOW2 file',
      file('disk.qcow2', bytes(512, { ...QCOW2_HEAD, 32: '00 00 00 02' })),
      { format: 'QCOW2', problems: ['encrypted'] },
    ],
    [
      'a QCOW2 disk over 500 GiB',
      file('disk.qcow2', bytes(512, { ...QCOW2_HEAD, 24: '00 00 00 7d 00 00 02 00' })),
      { virtualSize: 536_870_912_512, problems: ['diskTooLarge'] },
    ],
    [
      'a QCOW2 disk of 500 GiB, which is not too large',
      file('disk.qcow2', bytes(512, { ...QCOW2_HEAD, 24: '00 00 00 7d 00 00 00 00' })),
      { virtualSize: 536_870_912_000, problems: [] },
    ],
    [
      'a file over 50 GiB',
      file('disk.qcow2', bytes(512, QCOW2_HEAD), { size: 50 * GIB + 1 }),
      { problems: ['fileTooLarge'] },
    ],
    [
      'a RAW file that is too large, and its disk with it',
      file('disk.raw', bytes(1024, GPT), { size: 501 * GIB }),
      { problems: ['fileTooLarge', 'diskTooLarge', 'gpt'] },
    ],
    [
      'a VMDK header cut short',
      file('disk.vmdk', bytes(32, { 0: VMDK[0] }).subarray(0, 20), { size: 20 }),
      { format: 'VMDK', problems: ['truncated'] },
    ],
    [
      'a VMDK text that names other files',
      file('disk.vmdk', new TextEncoder().encode('# Disk DescriptorFile\nversion=1')),
      { format: 'VMDK', problems: ['needsOtherFile'] },
    ],
    [
      'a VMDK file of an unknown version',
      file('disk.vmdk', bytes(HEAD_BYTES, { ...VMDK, 4: '09 00 00 00', ...at(0x10000, MBR) })),
      { format: 'VMDK', problems: ['unsupportedVersion'] },
    ],
    [
      'a VHD that has lost its end',
      file('disk.vhd', bytes(HEAD_BYTES, { ...VHD_DYNAMIC, ...VHD_BLOCKS, ...at(3584, MBR) }), {
        tail: bytes(TAIL_BYTES, {}),
      }),
      { format: 'VHD', problems: ['truncated'] },
    ],
    [
      'a VHD of a fixed size that has lost its end',
      file('disk.vhd', bytes(1024, MBR), { tail: bytes(TAIL_BYTES, {}) }),
      { format: 'VHD', problems: ['truncated'] },
    ],
    [
      'a VHD of a fixed size that lacks some of its disk',
      file('disk.vhd', bytes(1024, MBR), { size: GIB, tail: bytes(TAIL_BYTES, VHD_FIXED) }),
      { format: 'VHD', problems: ['truncated'] },
    ],
    [
      'a VHD whose sum is wrong',
      file('disk.vhd', bytes(1024, MBR), {
        size: GIB + 512,
        tail: bytes(TAIL_BYTES, { ...VHD_FIXED, 100: '01' }),
      }),
      { format: 'VHD', problems: ['damaged'] },
    ],
    [
      'a VHD that only holds what differs from another',
      file('disk.vhd', bytes(HEAD_BYTES, { ...VHD_DYNAMIC, 60: '00 00 00 04 ff ff fc 94' }), {
        tail: bytes(TAIL_BYTES, VHD_DYNAMIC),
      }),
      { format: 'VHD', problems: ['needsOtherFile'] },
    ],
    [
      'an ISO file cut short',
      file('setup.iso', bytes(0x9000, ISO), { size: 600_000_000 }),
      { format: 'ISO', problems: ['truncated', 'isoNeedsForce'] },
    ],
    [
      'a VHDX file',
      file('disk.vhd', bytes(512, { 0: '76 68 64 78 66 69 6c 65' })),
      { other: 'VHDX', problems: ['unsupportedFormat'] },
    ],
    [
      'a packed file',
      file('disk.raw', bytes(512, { 0: '1f 8b 08' })),
      { other: 'gzip', problems: ['archive'] },
    ],
    [
      'a text',
      file('notes.txt', new TextEncoder().encode('nothing of a disk')),
      { problems: ['unknownFormat'] },
    ],
  ])('%s', (_what, given, report) => {
    expect(inspectDiskFile(given)).toMatchObject(report);
  });
});
