import { FamilyBadge } from '@/components/FamilyBadge';
import { ImageStatus } from '@/components/ImageStatus';
import { TYPE_SLUG } from '@/components/imageTypes';
import { SimulatedFigure } from '@/components/SimulatedFigure';
import { isSizeSimulated, maintenanceOf } from '@/domain/systems';
import { Id } from '@/ui/Id';
import { Tag } from '@/ui/Tag';
import type { Image } from '@/wire/cvm/images';

import type { Subject } from './subjects';
import { ASKING, known, none, untold } from './told';
import type { Fact, Told, Words } from './told';

const first = (word: string) => <span className="inline-block first-letter:uppercase">{word}</span>;

/** Public and marketplace images have dates of the simulator's own. */
const isMadeUp = ({ ImageType }: Image) =>
  ImageType === 'PUBLIC_IMAGE' || ImageType === 'MARKET_IMAGE';

function created({ image, now }: Subject, { format }: Words): Told {
  const date = format.date(image.CreatedTime);
  return known(
    image.CreatedTime,
    <>
      {isMadeUp(image) ? <SimulatedFigure>{date}</SimulatedFigure> : date}
      <span className="block text-xs text-ink-3">
        {format.ago(now - Date.parse(image.CreatedTime))}
      </span>
    </>,
  );
}

function creator({ image, owner }: Subject, { t }: Words): Told {
  switch (image.ImageType) {
    case 'PUBLIC_IMAGE':
      return known(image.ImageCreator, t('image.about.tencent'));
    case 'MARKET_IMAGE':
      return known(image.ImageCreator, <SimulatedFigure>{image.ImageCreator}</SimulatedFigure>);
    case 'PRIVATE_IMAGE':
    case 'SHARED_IMAGE':
      return known(
        image.ImageCreator,
        <>
          {owner}
          <span className="block font-mono text-mono text-ink-3">{image.ImageCreator}</span>
        </>,
      );
  }
}

function origin({ image, task }: Subject, { t }: Words): Told {
  if (image.ImageType === 'MARKET_IMAGE') return known('vendor', t('image.origin.vendor'));
  if (task?.Action === 'SyncImages') return known('copy', t('image.origin.copy'));
  return known(image.ImageSource, t(`image.origin.${image.ImageSource}`));
}

function place({ image, places }: Subject, { t }: Words): Told {
  if (image.ImageFamily === '') return none(t('image.about.noFamily'));
  if (!places) return places === null ? untold(t('imagesCompare.notTold')) : ASKING;
  const [first] = places;
  if (!first) return none(t('imagesCompare.noPlace'));
  return known(first.kind, <FamilyBadge place={first} />);
}

function tags({ image }: Subject, { t }: Words): Told {
  switch (image.ImageType) {
    case 'PRIVATE_IMAGE':
      break;
    case 'SHARED_IMAGE':
      return untold(t('image.about.tagsOfOwner'));
    case 'PUBLIC_IMAGE':
    case 'MARKET_IMAGE':
      return none(t('image.about.noTagsOfType'));
  }
  if (image.Tags.length === 0) return none(t('image.about.noTags'));
  const sorted = image.Tags.toSorted((one, other) => one.Key.localeCompare(other.Key, 'en'));
  return known(
    JSON.stringify(sorted.map(({ Key, Value }) => [Key, Value])),
    <span className="flex flex-wrap gap-1">
      {sorted.map(({ Key, Value }) => (
        <Tag key={Key} name={Key} value={Value} />
      ))}
    </span>,
  );
}

/** What an image is, and where it comes from. */
export const IDENTITY: readonly Fact[] = [
  {
    id: 'type',
    label: ({ t }) => t('image.about.type'),
    tell: ({ image }, { t }) =>
      known(image.ImageType, first(t(`common.imageTypeOne.${TYPE_SLUG[image.ImageType]}`))),
  },
  {
    id: 'state',
    label: ({ t }) => t('image.about.state'),
    tell: ({ image, task }) =>
      known(image.ImageState, <ImageStatus image={image} task={task} wraps />),
  },
  { id: 'created', label: ({ t }) => t('image.about.created'), tell: created },
  { id: 'creator', label: ({ t }) => t('image.about.creator'), tell: creator },
  { id: 'origin', label: ({ t }) => t('image.about.origin'), tell: origin },
  {
    id: 'family',
    label: ({ t }) => t('image.about.family'),
    tell: ({ image: { ImageFamily } }, { t }) =>
      ImageFamily === ''
        ? none(t('image.about.noFamily'))
        : known(ImageFamily, <span className="font-mono text-mono">{ImageFamily}</span>),
  },
  { id: 'place', label: ({ t }) => t('imagesCompare.place'), tell: place },
  { id: 'tags', label: ({ t }) => t('image.about.tags'), tell: tags },
  {
    id: 'description',
    label: ({ t }) => t('image.about.description'),
    tell: ({ image: { ImageDescription } }, { t }) =>
      ImageDescription === '' ? none(t('image.about.noDescription')) : known(ImageDescription),
  },
];

function maintained({ image, now }: Subject, { t, format }: Words): Told {
  const { until, extended, ended } = maintenanceOf(image.OsName, now);
  if (until === undefined) return untold(t('image.about.notMaintained'));
  return known(
    `${until} ${extended?.until ?? ''}`,
    <>
      <span className={ended ? 'text-warn' : undefined}>
        {t(ended ? 'images.maintenance.ended' : 'images.maintenance.until', {
          date: format.published(until),
        })}
      </span>
      {extended !== undefined && (
        <span className="block text-xs text-ink-3">
          {t('image.about.extendedUntil', { date: format.published(extended.until) })}
        </span>
      )}
    </>,
  );
}

/** The operating system. */
export const SYSTEM: readonly Fact[] = [
  {
    id: 'system',
    label: ({ t }) => t('image.about.system'),
    tell: ({ image }) => known(image.OsName),
  },
  {
    id: 'platform',
    label: ({ t }) => t('image.about.platform'),
    tell: ({ image }) => known(image.Platform),
  },
  {
    id: 'architecture',
    label: ({ t }) => t('image.about.architecture'),
    tell: ({ image }, { t }) =>
      known(image.Architecture, t(`images.architecture.${image.Architecture}`)),
  },
  { id: 'maintained', label: ({ t }) => t('images.column.maintenance'), tell: maintained },
  {
    id: 'cloudInit',
    label: ({ t }) => t('imagesCompare.cloudInit'),
    tell: ({ image: { IsSupportCloudinit } }, { t }) =>
      known(
        String(IsSupportCloudinit),
        t(`image.about.${IsSupportCloudinit ? 'supported' : 'unsupported'}`),
      ),
  },
  {
    id: 'licence',
    label: ({ t }) => t('image.about.licence'),
    tell: ({ image: { LicenseType } }, { t }) =>
      known(LicenseType, t(`image.about.licences.${LicenseType}`)),
  },
];

/** Why nothing is told of an image's snapshots; undefined where it is. */
function snapshotless(image: Image, { t }: Words): Told | undefined {
  switch (image.ImageType) {
    case 'SHARED_IMAGE':
      return untold(t('image.about.snapshotsOfOwner'));
    case 'PUBLIC_IMAGE':
    case 'MARKET_IMAGE':
      return untold(t('image.about.noSnapshotsOfType'));
    case 'PRIVATE_IMAGE':
      return image.SnapshotSet.length === 0
        ? none(
            t(
              image.ImageState.endsWith('FAILED')
                ? 'image.about.noSnapshotsFailed'
                : 'image.about.noSnapshotsYet',
            ),
          )
        : undefined;
  }
}

function disks({ image }: Subject, words: Words): Told {
  const { t } = words;
  const sizes = image.SnapshotSet.map(({ DiskUsage, DiskSize }) => `${DiskUsage} ${DiskSize}`);
  return (
    snapshotless(image, words) ??
    known(
      sizes.join(', '),
      <ul>
        {image.SnapshotSet.map(({ SnapshotId, DiskUsage: usage, DiskSize: size }) => (
          <li key={SnapshotId}>
            {first(t('image.about.snapshot', { usage, size }))}
            <span className="block">
              <Id value={SnapshotId} quiet />
            </span>
          </li>
        ))}
      </ul>,
    )
  );
}

function encryption({ image, encrypted }: Subject, words: Words): Told {
  const { t } = words;
  const why = snapshotless(image, words);
  if (why) return why;
  if (encrypted === undefined) return ASKING;
  if (encrypted === null) return untold(t('imagesCompare.notTold'));
  return known(String(encrypted), t(`image.about.${encrypted ? 'yes' : 'no'}`));
}

/** How large it is, and the disks that it holds. */
export const DISKS: readonly Fact[] = [
  {
    id: 'size',
    label: ({ t }) => t('image.about.size'),
    tell: ({ image }, { t }) => {
      const size = t('common.gib', { size: image.ImageSize });
      const isSimulated = isSizeSimulated(image.ImageId, image.ImageType);
      return known(
        String(image.ImageSize),
        isSimulated ? <SimulatedFigure>{size}</SimulatedFigure> : size,
      );
    },
  },
  { id: 'snapshots', label: ({ t }) => t('image.about.snapshots'), tell: disks },
  { id: 'encrypted', label: ({ t }) => t('imagesCompare.encrypted'), tell: encryption },
];
