import type { DiskFormat } from '@/wire/simulator/buckets';

import { Reader } from './diskFileBytes';
import type { FileBytes } from './diskFileBytes';

/** What is wrong with a disk file by its header. */
export type HeaderProblem =
  | 'truncated'
  | 'damaged'
  | 'needsOtherFile'
  | 'encrypted'
  | 'unsupportedVersion';

/** What a header says. */
export interface Header {
  readonly format: DiskFormat | 'ISO';
  /** Bytes of the disk in the file, where the header says so. */
  readonly virtualSize?: number;
  /** Where the disk's first sector lies in the file, where that can be told. */
  readonly firstSector?: number;
  readonly problems: readonly HeaderProblem[];
}

export const SECTOR = 512;

const found = (problems: readonly (HeaderProblem | false | undefined)[]) =>
  problems.filter((problem) => problem !== false && problem !== undefined);

const sized = (virtualSize: number | undefined) =>
  virtualSize === undefined ? {} : { virtualSize };

const sector = (firstSector: number | undefined) =>
  firstSector === undefined ? {} : { firstSector };

/** Whether something that the header points to lies behind the file's end. */
const isBeyond = (offset: number | undefined, size: number) =>
  offset !== undefined && offset >= size;

/** The place that an entry of a QCOW2 table tells, where there is one and it is not compressed (bit 62). */
function qcowPlace(entry: bigint | undefined): number | undefined {
  if (entry === undefined || (entry & (1n << 62n)) !== 0n) return undefined;
  const place = entry & 0x00ff_ffff_ffff_fe00n;
  return place === 0n ? undefined : Number(place);
}

/** QCOW2, versions 2 and 3 (QEMU, docs/interop/qcow2). */
function qcow2({ head, size }: FileBytes): Header | undefined {
  const bytes = new Reader(head, 'big');
  if (!bytes.says('QFI\u00fb')) return undefined;
  const version = bytes.u32(4);
  const virtualSize = bytes.u64(24);
  const table = bytes.u64(40);
  const inner = qcowPlace(table === undefined ? undefined : bytes.bits64(table));
  const place = qcowPlace(inner === undefined ? undefined : bytes.bits64(inner));
  return {
    format: 'QCOW2',
    ...sized(virtualSize),
    ...sector(place),
    problems: found([
      (virtualSize === undefined || table === undefined || isBeyond(table, size)) && 'truncated',
      version !== undefined && version !== 2 && version !== 3 && 'unsupportedVersion',
      (bytes.u64(8) ?? 0) !== 0 && 'needsOtherFile',
      (bytes.u32(32) ?? 0) !== 0 && 'encrypted',
    ]),
  };
}

const isPacked = (bytes: Reader) => ((bytes.u32(8) ?? 0) & 0x1_0000) !== 0;

/** Where the first grain lies, by directory and table; not to be told of a packed file. */
function vmdkSector(bytes: Reader): number | undefined {
  const directory = bytes.u64(56);
  if (directory === undefined || isPacked(bytes)) return undefined;
  const table = bytes.u32(directory * SECTOR);
  const grain = table === undefined || table === 0 ? undefined : bytes.u32(table * SECTOR);
  return grain === undefined || grain < 2 ? undefined : grain * SECTOR;
}

/** A hosted sparse VMDK (VMware, Virtual Disk Format 5.0), or the text that describes one in several files. */
function vmdk({ head, size }: FileBytes): Header | undefined {
  const bytes = new Reader(head, 'little');
  if (bytes.says('# Disk DescriptorFile')) {
    return { format: 'VMDK', problems: ['needsOtherFile'] };
  }
  if (!bytes.says('KDMV')) return undefined;
  const version = bytes.u32(4);
  const capacity = bytes.u64(12);
  const directory = bytes.u64(56);
  // A packed file has its directory at its end, and says so by a place that there is none of.
  const isCut = !isPacked(bytes) && isBeyond((directory ?? 0) * SECTOR, size);
  return {
    format: 'VMDK',
    ...sized(capacity === undefined ? undefined : capacity * SECTOR),
    ...sector(vmdkSector(bytes)),
    problems: found([
      (capacity === undefined || directory === undefined || isCut) && 'truncated',
      version !== undefined && (version < 1 || version > 3) && 'unsupportedVersion',
    ]),
  };
}

const VHD_FOOTER = 512;

/** The footer's sum: all its bytes but those of the sum itself, every bit turned. */
function isVhdSumRight(footer: Uint8Array): boolean {
  const sum = footer.reduce((all, byte, at) => (at >= 64 && at < 68 ? all : all + byte), 0);
  return ((~sum >>> 0) & 0xffff_ffff) >>> 0 === new Reader(footer, 'big').u32(64);
}

/** Where the first block of a growing VHD lies, behind the map of its sectors. */
function vhdSector(bytes: Reader, dynamic: number): number | undefined {
  if (!bytes.says('cxsparse', dynamic)) return undefined;
  const table = bytes.u64(dynamic + 16);
  const block = bytes.u32(dynamic + 32);
  const entry = table === undefined ? undefined : bytes.u32(table);
  if (block === undefined || entry === undefined || entry === 0xffff_ffff) return undefined;
  const map = Math.ceil(block / SECTOR / 8 / SECTOR) * SECTOR;
  return entry * SECTOR + map;
}

/**
 * A VHD (Microsoft, Virtual Hard Disk Image Format 1.0): what it says stands at its end, and at its beginning, too, when
 * it grows with what is written. One of fixed size begins with the disk itself.
 */
function vhd({ head, tail, size }: FileBytes): Header | undefined {
  const start = new Reader(head, 'big');
  const end = new Reader(tail?.subarray(-VHD_FOOTER) ?? new Uint8Array(), 'big');
  const isGrowing = start.says('conectix');
  if (!isGrowing && !end.says('conectix')) return undefined;
  const footer = isGrowing ? start : end;
  const type = footer.u32(60);
  const virtualSize = footer.u64(48);
  const isFixed = type === 2;
  const isCut = isGrowing
    ? tail !== undefined && !end.says('conectix')
    : isFixed && virtualSize !== undefined && size < virtualSize + VHD_FOOTER;
  return {
    format: 'VHD',
    ...sized(virtualSize),
    ...sector(isFixed ? 0 : vhdSector(start, footer.u64(16) ?? 0)),
    problems: found([
      (footer.length < VHD_FOOTER || isCut) && 'truncated',
      footer.length >= VHD_FOOTER && !isVhdSumRight(footer.slice(0, VHD_FOOTER)) && 'damaged',
      type === 4 && 'needsOtherFile',
      type !== undefined && type !== 2 && type !== 3 && type !== 4 && 'unsupportedVersion',
    ]),
  };
}

const ISO_START = 32_768;

/** An ISO 9660 volume; one that boots from a stick has a partition table besides. */
function iso({ head, size }: FileBytes): Header | undefined {
  const bytes = new Reader(head, 'little');
  if (!bytes.says('CD001', ISO_START + 1)) return undefined;
  const blocks = bytes.u32(ISO_START + 80);
  const block = bytes.u16(ISO_START + 128);
  const length = blocks === undefined || block === undefined ? undefined : blocks * block;
  return {
    format: 'ISO',
    ...sized(length),
    problems: found([(length === undefined || size < length) && 'truncated']),
  };
}

const READERS = [qcow2, vmdk, vhd, iso];

/** What the header of a disk file says; undefined where it has none that is known. */
export function readHeader(bytes: FileBytes): Header | undefined {
  for (const read of READERS) {
    const header = read(bytes);
    if (header) return header;
  }
  return undefined;
}
