import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { ImageStatus } from '@/components/ImageStatus';
import { TYPE_SLUG } from '@/components/imageTypes';
import { SimulatedFigure } from '@/components/SimulatedFigure';
import { isSizeSimulated } from '@/domain/systems';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import { Hint } from '@/ui/Hint';
import { Id } from '@/ui/Id';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import { Tag } from '@/ui/Tag';
import type { ImageSnapshot, ImageType } from '@/wire/cvm/images';

import { useAccountName, useSnapshots, useSource, useTask } from './beside';
import type { ImageProps } from './ImagePage';
import { useMaintenance } from './Notices';

interface Fact {
  /** Key of its label in `image.about`. */
  readonly label:
    | 'system'
    | 'platform'
    | 'architecture'
    | 'size'
    | 'maintained'
    | 'cloudInit'
    | 'licence'
    | 'state'
    | 'type'
    | 'origin'
    | 'creator'
    | 'created'
    | 'family'
    | 'deprecated'
    | 'snapshots'
    | 'tags'
    | 'description';
  readonly Value: (props: ImageProps) => ReactNode;
}

/** Every field of an Image but its name and id, which stand in the heading. */
export const FACTS: readonly Fact[] = [
  { label: 'system', Value: ({ image }) => image.OsName },
  { label: 'platform', Value: ({ image }) => image.Platform },
  { label: 'architecture', Value: Architecture },
  { label: 'size', Value: Size },
  { label: 'maintained', Value: Maintained },
  { label: 'cloudInit', Value: CloudInit },
  { label: 'licence', Value: Licence },
  { label: 'state', Value: State },
  { label: 'type', Value: Type },
  { label: 'origin', Value: Origin },
  { label: 'creator', Value: Creator },
  { label: 'created', Value: Created },
  { label: 'family', Value: Family },
  { label: 'deprecated', Value: Deprecated },
  { label: 'snapshots', Value: Snapshots },
  { label: 'tags', Value: Tags },
  { label: 'description', Value: Description },
];

function Architecture({ image }: ImageProps) {
  const t = useTranslations('images.architecture');
  return t(image.Architecture);
}

function Size({ image }: ImageProps) {
  const t = useTranslations('common');
  const size = t('gib', { size: image.ImageSize });
  return isSizeSimulated(image.ImageId, image.ImageType) ? (
    <SimulatedFigure>{size}</SimulatedFigure>
  ) : (
    size
  );
}

function Maintained({ image }: ImageProps) {
  const t = useTranslations('image.about');
  const format = useFormats();
  const { until, ended, extended } = useMaintenance({ image });
  if (until === undefined) return <Missing reason={t('notMaintained')} />;
  return (
    <>
      <span className={ended ? 'text-warn' : undefined}>{format.published(until)}</span>
      {extended !== undefined && (
        <span className="text-ink-3">
          {t('extendedUntil', { date: format.published(extended.until) })}
        </span>
      )}
    </>
  );
}

function CloudInit({ image }: ImageProps) {
  const t = useTranslations('image.about');
  return t(image.IsSupportCloudinit ? 'supported' : 'unsupported');
}

function Licence({ image }: ImageProps) {
  const t = useTranslations('image.about.licences');
  return t(image.LicenseType);
}

function State({ image }: ImageProps) {
  // A block of its own: its label stands on the word's base line, not on the mark's.
  return (
    <div>
      <ImageStatus image={image} task={useTask(image)} wraps />
    </div>
  );
}

function Type({ image }: ImageProps) {
  const t = useTranslations('common.imageTypeOne');
  return (
    <span className="inline-block first-letter:uppercase">{t(TYPE_SLUG[image.ImageType])}</span>
  );
}

function Origin({ image }: ImageProps) {
  const t = useTranslations('image.origin');
  const task = useTask(image);
  const source = useSource(image);
  if (image.ImageType === 'MARKET_IMAGE') {
    return <Hint content={t('vendorHint')}>{() => <span>{t('vendor')}</span>}</Hint>;
  }
  if (task?.Action === 'SyncImages') return t('copy');
  if (image.ImageSource !== 'CREATE_IMAGE') return t(image.ImageSource);
  if (source) {
    return (
      <LinkText to={paths.instance(source.InstanceId)}>
        {t('instance', { name: source.InstanceName })}
      </LinkText>
    );
  }
  return <Hint content={t('CREATE_IMAGE_hint')}>{() => <span>{t('CREATE_IMAGE')}</span>}</Hint>;
}

function Creator({ image }: ImageProps) {
  const t = useTranslations('image.about');
  const name = useAccountName(image.ImageCreator);
  switch (image.ImageType) {
    case 'PUBLIC_IMAGE':
      return t('tencent');
    case 'MARKET_IMAGE':
      return <SimulatedFigure>{image.ImageCreator}</SimulatedFigure>;
    case 'PRIVATE_IMAGE':
    case 'SHARED_IMAGE':
      return (
        <>
          {name}
          <span className="font-mono text-mono text-ink-3">{image.ImageCreator}</span>
        </>
      );
  }
}

/** Public and marketplace images have dates of the simulator's own. */
const HAS_MADE_UP_DATE: readonly ImageType[] = ['PUBLIC_IMAGE', 'MARKET_IMAGE'];

function Created({ image }: ImageProps) {
  const format = useFormats();
  if (HAS_MADE_UP_DATE.includes(image.ImageType)) {
    return <SimulatedFigure>{format.date(image.CreatedTime)}</SimulatedFigure>;
  }
  return (
    <Hint content={format.exact(image.CreatedTime)}>
      {() => <time dateTime={image.CreatedTime}>{format.dateTime(image.CreatedTime)}</time>}
    </Hint>
  );
}

function Family({ image }: ImageProps) {
  const t = useTranslations('image.about');
  if (image.ImageFamily === '') return <Missing reason={t('noFamily')} />;
  return <span className="font-mono text-mono">{image.ImageFamily}</span>;
}

function Deprecated({ image }: ImageProps) {
  const t = useTranslations('image.about');
  return t(image.ImageDeprecated ? 'yes' : 'no');
}

function Snapshots({ image }: ImageProps) {
  const t = useTranslations('image.about');
  const known = useSnapshots(image);
  if (image.SnapshotSet.length === 0) return <Missing reason={t(whyNoSnapshots({ image }))} />;
  return (
    <ul>
      {image.SnapshotSet.map((snapshot) => (
        <Snapshot
          key={snapshot.SnapshotId}
          snapshot={snapshot}
          isEncrypted={
            known?.find(({ SnapshotId }) => SnapshotId === snapshot.SnapshotId)?.Encrypt === true
          }
        />
      ))}
    </ul>
  );
}

function whyNoSnapshots({ image }: ImageProps) {
  if (image.ImageType === 'SHARED_IMAGE') return 'snapshotsOfOwner';
  if (image.ImageType !== 'PRIVATE_IMAGE') return 'noSnapshotsOfType';
  const hasFailed = image.ImageState === 'CREATEFAILED' || image.ImageState === 'IMPORTFAILED';
  return hasFailed ? 'noSnapshotsFailed' : 'noSnapshotsYet';
}

interface SnapshotProps {
  readonly snapshot: ImageSnapshot;
  readonly isEncrypted: boolean;
}

function Snapshot({ snapshot, isEncrypted }: SnapshotProps) {
  const t = useTranslations('image.about');
  return (
    <li>
      <Id value={snapshot.SnapshotId} quiet />
      <span className="block text-ink-3">
        {t('snapshot', { usage: snapshot.DiskUsage, size: snapshot.DiskSize })}
        {isEncrypted && `, ${t('encrypted')}`}
      </span>
    </li>
  );
}

function Tags({ image }: ImageProps) {
  const t = useTranslations('image.about');
  if (image.Tags.length > 0) {
    return image.Tags.map(({ Key, Value }) => <Tag key={Key} name={Key} value={Value} />);
  }
  switch (image.ImageType) {
    case 'PRIVATE_IMAGE':
      return <Missing reason={t('noTags')} />;
    case 'SHARED_IMAGE':
      return <Missing reason={t('tagsOfOwner')} />;
    case 'PUBLIC_IMAGE':
    case 'MARKET_IMAGE':
      return <Missing reason={t('noTagsOfType')} />;
  }
}

function Description({ image }: ImageProps) {
  const t = useTranslations('image.about');
  return image.ImageDescription || <Missing reason={t('noDescription')} />;
}
