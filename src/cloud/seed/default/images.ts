import type { Architecture, ImageSource } from '@/wire/cvm/images';
import type { Environment } from '@/wire/simulator/environments';
import { firstZone } from '@/domain/regions';

import type {
  ImageRecord,
  MessageRecord,
  SnapshotRecord,
  SystemContent,
  TaskRecord,
} from '../../world/records';
import { catalogueImage } from '../catalogue';
import { environment, extended } from '../environments';
import { tagsOf, taskRecord, type Building } from './context';
import type { ImagedDisk, ImageOrigin, ImageRow } from './rows';

/** What follows from where an image came from; a copy has all of it from its source. */
export interface Content {
  readonly osName: string;
  readonly platform: string;
  readonly architecture: Architecture;
  readonly source: ImageSource;
  readonly environment: Environment;
  readonly rootImage?: string;
  readonly disk: ImagedDisk;
  readonly data: readonly ImagedDisk[];
}

const ACTIONS: Readonly<Record<ImageOrigin['kind'], string>> = {
  instance: 'CreateImage',
  import: 'ImportImage',
  copy: 'SyncImages',
};

/** The content of an image of the scenario. Rows that refer to nothing are a mistake in the tables. */
export function contentOf({ id, name, origin }: ImageRow, images: Building['images']): Content {
  switch (origin.kind) {
    case 'instance': {
      const root = catalogueImage(origin.root);
      if (root === undefined) throw new Error(`${id} descends from ${origin.root}, which is none`);
      return {
        osName: root.osName['en-US'],
        platform: root.platform,
        architecture: root.architecture,
        source: 'CREATE_IMAGE',
        environment: extended(root.environment, origin.software, name),
        rootImage: root.id,
        disk: origin.disk,
        data: origin.data ?? [],
      };
    }
    case 'import':
      return {
        osName: origin.system.osName,
        platform: origin.system.platform,
        architecture: origin.system.architecture,
        source: 'EXTERNAL_IMPORT',
        environment: environment(origin.system.packages, name),
        disk: origin.disk,
        data: [],
      };
    case 'copy': {
      const row = images.get(origin.image);
      if (row === undefined) throw new Error(`${id} is a copy of ${origin.image}, which is none`);
      return contentOf(row, images);
    }
  }
}

/** The same as records have it; every image of the scenario can be initialised. */
export function contentSystem({ byol }: ImageRow, content: Content): SystemContent {
  const { osName, platform, architecture, environment: software, rootImage } = content;
  return {
    osName,
    platform,
    architecture,
    licenseType: byol === true ? 'BYOL' : 'TencentCloud',
    cloudInit: true,
    environment: software,
    ...(rootImage === undefined ? {} : { rootImage }),
  };
}

function originOf(origin: ImageOrigin, { images }: Building): ImageRecord['origin'] {
  switch (origin.kind) {
    case 'instance':
      return { kind: 'instance', instance: origin.instance };
    case 'import':
      return { kind: 'import', url: origin.url };
    case 'copy':
      return { kind: 'copy', image: origin.image, region: images.get(origin.image)?.region ?? '' };
  }
}

/** Where an image's snapshots lie: beside the instance, if it still stands, else in the first zone on sale. */
function zoneOf({ region, origin }: ImageRow, { instances }: Building): string {
  const instance = origin.kind === 'instance' ? instances.get(origin.instance) : undefined;
  return instance?.zone ?? firstZone(region);
}

function snapshotRecords(row: ImageRow, content: Content, build: Building): SnapshotRecord[] {
  if (row.task?.failure !== undefined) return [];
  return [content.disk, ...content.data].map((disk, index) => {
    const of = `${row.id}/${index}`;
    const instance = row.origin.kind === 'instance' ? row.origin.instance : undefined;
    return {
      id: build.id('snap', of),
      owner: build.estate.owner,
      region: row.region,
      name: index === 0 ? `${row.name} system` : `${row.name} data ${index}`,
      usage: index === 0 ? 'SYSTEM_DISK' : 'DATA_DISK',
      diskSize: disk.size,
      storedSize: disk.stored,
      ...(instance === undefined ? {} : { disk: build.id('disk', `${instance}/${index}`) }),
      zone: zoneOf(row, build),
      created: build.at(row.ago),
      ...(row.task === undefined ? {} : { task: build.id('task', row.id) }),
      images: [row.id],
      encrypted: row.encrypted === true,
    };
  });
}

function imageRecord(
  row: ImageRow,
  content: Content,
  snapshots: readonly SnapshotRecord[],
  build: Building,
): ImageRecord {
  const { at, estate } = build;
  return {
    id: row.id,
    owner: estate.owner,
    region: row.region,
    name: row.name,
    description: row.description ?? '',
    ...contentSystem(row, content),
    size: content.disk.size,
    created: at(row.ago),
    source: content.source,
    ...(row.task === undefined ? {} : { task: build.id('task', row.id) }),
    snapshots: snapshots.map(({ id }) => id),
    tags: tagsOf(row.tags),
    family: row.family ?? '',
    deprecated: row.deprecated === true,
    encrypted: row.encrypted === true,
    shares: row.shared === undefined ? [] : [{ account: estate.partner, since: at(row.shared) }],
    origin: originOf(row.origin, build),
  };
}

/** An import tells of its end in the message centre. */
function messagesOf(task: TaskRecord, build: Building): MessageRecord[] {
  if (task.action !== 'ImportImage') return [];
  const { owner, region, resource, id } = task;
  return [
    {
      id: build.id('msg', resource),
      owner,
      region,
      kind: 'ImportResult',
      resource,
      task: id,
    },
  ];
}

/** An image with all that belongs to it. */
export function imageRecords(row: ImageRow, build: Building) {
  const content = contentOf(row, build.images);
  const snapshots = snapshotRecords(row, content, build);
  const of = { resource: row.id, region: row.region, action: ACTIONS[row.origin.kind] };
  const tasks =
    row.task === undefined ? [] : [taskRecord(build, of, { ...row.task, ago: row.ago })];
  return {
    images: [imageRecord(row, content, snapshots, build)],
    snapshots,
    tasks,
    messages: tasks.flatMap((task) => messagesOf(task, build)),
  };
}
