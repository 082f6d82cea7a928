import type { DiskFormat, PartitionTable } from '@/wire/simulator/buckets';

import { Reader } from './diskFileBytes';
import type { FileBytes } from './diskFileBytes';
import { readHeader, SECTOR } from './diskFormats';
import type { Header, HeaderProblem } from './diskFormats';
import { MOST_IMPORTED_DISK_GB, MOST_IMPORTED_FILE_GB } from './importFiles';

/** What stands against importing a file, or may do so. */
export type DiskFileProblem =
  | HeaderProblem
  | 'empty'
  | 'unknownFormat'
  | 'unsupportedFormat'
  | 'archive'
  | 'wrongExtension'
  | 'fileTooLarge'
  | 'diskTooLarge'
  | 'gpt'
  | 'noPartitions'
  | 'isoNeedsForce';

/** What a look at a file's first and last bytes tells. */
export interface DiskFileReport {
  readonly format?: DiskFormat | 'ISO';
  /** What it is instead, of `unsupportedFormat` and `archive`. */
  readonly other?: string;
  /** Bytes of the disk in the file, where it is known. */
  readonly virtualSize?: number;
  /** Not there where the disk's first sector was not among the bytes. */
  readonly partitionTable?: PartitionTable;
  readonly problems: readonly DiskFileProblem[];
}

/** A file of which some bytes were read. */
export interface DiskFile extends FileBytes {
  readonly name: string;
}

/** Bytes of the beginning that show all that can be told of most files. */
export const HEAD_BYTES = 2 ** 20;
/** Bytes of the end: the footer of a VHD. */
export const TAIL_BYTES = SECTOR;

const GIB = 2 ** 30;

/** Extensions that a format goes by. */
const EXTENSIONS: Readonly<Record<DiskFormat | 'ISO', readonly string[]>> = {
  RAW: ['raw', 'img', 'dd', 'bin'],
  QCOW2: ['qcow2', 'img'],
  VHD: ['vhd'],
  VMDK: ['vmdk'],
  ISO: ['iso'],
};

/** Files that are not what they may be taken for, by their first bytes. */
const OTHERS: readonly (readonly [
  start: string,
  other: string,
  problem: 'archive' | 'unsupportedFormat',
])[] = [
  ['\u001f\u008b', 'gzip', 'archive'],
  ['PK\u0003\u0004', 'ZIP', 'archive'],
  ['\u00fd7zXZ', 'xz', 'archive'],
  ['7z\u00bc\u00af', '7-Zip', 'archive'],
  ['BZh', 'bzip2', 'archive'],
  ['(\u00b5/\u00fd', 'Zstandard', 'archive'],
  ['vhdxfile', 'VHDX', 'unsupportedFormat'],
  ['<<< ', 'VDI', 'unsupportedFormat'],
  ['COWD', 'VMDK of ESX', 'unsupportedFormat'],
];

const extensionOf = (name: string) => /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';

/** An entry of a partition table that can be one: a flag that exists, a type and a length. */
function isEntry(bytes: Reader, at: number): boolean {
  const flag = bytes.u8(at);
  return (
    (flag === 0 || flag === 0x80) && (bytes.u8(at + 4) ?? 0) !== 0 && (bytes.u32(at + 12) ?? 0) > 0
  );
}

const FIRST_ENTRY = 446;
const ENTRY = 16;
const ENTRIES = [0, 1, 2, 3].map((index) => FIRST_ENTRY + index * ENTRY);
/** The type of the entry that shields a GPT from programs that do not know it. */
const PROTECTIVE = 0xee;

/** How a disk is divided, by its first two sectors; undefined where the first was not read. */
function partitionTable(disk: Uint8Array): PartitionTable | undefined {
  if (disk.length < SECTOR) return undefined;
  const bytes = new Reader(disk, 'little');
  const entries = ENTRIES.filter((at) => isEntry(bytes, at));
  const isSigned = bytes.u16(510) === 0xaa55;
  if (bytes.says('EFI PART', SECTOR)) return 'GPT';
  if (!isSigned || entries.length === 0) return 'NONE';
  return entries.some((at) => bytes.u8(at + 4) === PROTECTIVE) ? 'GPT' : 'MBR';
}

/** A file without a header: a disk as it is, when it looks or is called like one; a VHD that has lost its end. */
function rawHeader(file: DiskFile): Header | undefined {
  if (EXTENSIONS.VHD.includes(extensionOf(file.name))) {
    return { format: 'VHD', problems: ['truncated'] };
  }
  const isCalled = EXTENSIONS.RAW.includes(extensionOf(file.name));
  const looks = partitionTable(file.head) !== 'NONE' && file.head.length >= SECTOR;
  if (!isCalled && !looks) return undefined;
  const problems: readonly HeaderProblem[] = file.size % SECTOR === 0 ? [] : ['truncated'];
  return { format: 'RAW', virtualSize: file.size, firstSector: 0, problems };
}

function limits(
  file: DiskFile,
  format: DiskFormat | 'ISO',
  virtualSize: number | undefined,
): DiskFileProblem[] {
  const problems: DiskFileProblem[] = [];
  if (!EXTENSIONS[format].includes(extensionOf(file.name))) problems.push('wrongExtension');
  if (file.size > MOST_IMPORTED_FILE_GB * GIB) problems.push('fileTooLarge');
  if ((virtualSize ?? 0) > MOST_IMPORTED_DISK_GB * GIB) problems.push('diskTooLarge');
  return problems;
}

const OF_TABLE: Readonly<Record<PartitionTable, readonly DiskFileProblem[]>> = {
  MBR: [],
  GPT: ['gpt'],
  NONE: ['noPartitions'],
};

/**
 * What a file is and what stands against importing it, from its first bytes and, for a VHD, its last (import guide:
 * formats, sizes, partitions). Drivers and cloud-init cannot be seen from there.
 */
export function inspectDiskFile(file: DiskFile): DiskFileReport {
  if (file.size === 0) return { problems: ['empty'] };
  const start = new Reader(file.head, 'big');
  const other = OTHERS.find(([text]) => start.says(text));
  if (other) return { other: other[1], problems: [other[2]] };
  const header = readHeader(file) ?? rawHeader(file);
  if (header === undefined) return { problems: ['unknownFormat'] };
  const { format, virtualSize, firstSector } = header;
  const size = virtualSize === undefined ? {} : { virtualSize };
  const problems = [...header.problems, ...limits(file, format, virtualSize)];
  if (format === 'ISO') return { format, ...size, problems: [...problems, 'isoNeedsForce'] };
  const table =
    firstSector === undefined
      ? undefined
      : partitionTable(file.head.subarray(firstSector, firstSector + 2 * SECTOR));
  if (table === undefined) return { format, ...size, problems };
  return {
    format,
    ...size,
    partitionTable: table,
    problems: [...problems, ...OF_TABLE[table]],
  };
}
