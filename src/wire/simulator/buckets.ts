/** What a disk file can be (SDK-CN ExportImagesRequest.ExportFormat); `ISO` comes in by import only. */
export const DISK_FORMATS = ['RAW', 'QCOW2', 'VHD', 'VMDK'] as const;
/** A format that images are exported in. */
export type DiskFormat = (typeof DISK_FORMATS)[number];

/** How the disk in a file is divided; `NONE` where it is not, or where the file is no disk. */
export type PartitionTable = 'MBR' | 'GPT' | 'NONE';

/** What decides whether a file can be imported. Simulated: COS tells name and size only. */
export interface DiskFileFacts {
  readonly Format: DiskFormat | 'ISO';
  /** Bytes. */
  readonly FileSize: number;
  /** GiB of the disk in it. */
  readonly VirtualSize: number;
  readonly PartitionTable: PartitionTable;
  /** Whether a partition holds the system; not so on a data disk and where it lies in a logical volume. */
  readonly RootPartition: boolean;
  /** Drivers that a server here needs: `virtio` or nothing. */
  readonly Drivers: readonly 'virtio'[];
  /** Whether cloud-init, on Windows Cloudbase-Init, is on it. */
  readonly CloudInit: boolean;
  /** Whether it is whole; a damaged one looks good and cannot be converted. */
  readonly Damaged: boolean;
}

/** A file in a bucket. */
export interface BucketObject extends DiskFileFacts {
  /** The address without the host and its slash. */
  readonly Key: string;
  /** The address that ImportImage takes, unsigned. */
  readonly Url: string;
  readonly LastModified: string;
  /** Whether anybody can read it; one that is private can be read by a signed address only. */
  readonly PublicRead: boolean;
  /** The system on it in the words of DescribeImportImageOs; empty on a data disk. */
  readonly OsType: string;
  readonly OsVersion: string;
  /** As ImportImage takes it. */
  readonly Architecture: 'x86_64' | 'i386' | 'arm_64';
}

/** A COS bucket of the account. */
export interface Bucket {
  /** `NAME-APPID`. */
  readonly Name: string;
  readonly Region: string;
  /** Whether images can be exported to it. */
  readonly Access: 'READ_WRITE' | 'READ_ONLY';
  readonly Objects: readonly BucketObject[];
}

/** The account's buckets in all regions. */
export interface DescribeBucketsResponse {
  readonly BucketSet: readonly Bucket[];
  readonly TotalCount: number;
}
