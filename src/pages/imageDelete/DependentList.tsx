import { Copy, Server } from 'lucide-react';
import type { ReactNode, RefObject } from 'react';
import { useFormatter, useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { regionName } from '@/components/useRegion';
import type { useCopies } from '@/components/useCopies';
import { paths } from '@/paths';
import { iconSize } from '@/ui/icons';
import { LinkText } from '@/ui/LinkText';
import { StatusMark } from '@/ui/StatusMark';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';

import { Item, Told } from './Item';
import { Shares } from './Shares';
import { Snapshots } from './Snapshots';
import type { SnapshotChoice } from './Snapshots';
import type { Succession } from './dependents';
import type { Dependents } from './useDependents';

interface DependentListProps extends SnapshotChoice {
  readonly ref: RefObject<HTMLUListElement | null>;
  readonly images: readonly Image[];
  /** Those of them that are deleted as things stand. */
  readonly subject: readonly Image[];
  readonly dependents: Dependents;
}

const strong = { b: (text: ReactNode) => <b className="font-semibold">{text}</b> };
const hidden = { of: (text: ReactNode) => <span className="sr-only">{text}</span> };

/** Everything that depends on the images, the ways out with it. */
export function DependentList({
  ref,
  images,
  subject,
  dependents,
  snapshots,
  onSnapshots,
}: DependentListProps) {
  const t = useTranslations('imageDelete');
  const { shares, successions, instances, copies } = dependents;
  return (
    <ul
      ref={ref}
      tabIndex={-1}
      aria-label={t('list', { count: images.length })}
      className="outline-none empty:hidden"
    >
      <Told part={shares}>
        {(data) =>
          data.length > 0 && (
            <Shares images={images} shares={data} onStopped={() => ref.current?.focus()} />
          )
        }
      </Told>
      <Told part={successions}>
        {(data) => data.map((one) => <Family key={one.family} succession={one} />)}
      </Told>
      <Told part={instances}>
        {(data) => data.length > 0 && <Instances images={subject} instances={data} />}
      </Told>
      <Told part={copies}>{(data) => <Copies images={subject} {...data} />}</Told>
      <Told part={dependents.snapshots}>
        {(data) => <Snapshots behind={data} snapshots={snapshots} onSnapshots={onSnapshots} />}
      </Told>
    </ul>
  );
}

function Family({ succession: { family, next } }: { readonly succession: Succession }) {
  const t = useTranslations('imageDelete.family');
  return (
    <Item mark={<StatusMark kind="warning" />} title={t.rich('title', { family, ...strong })}>
      {next
        ? t.rich('next', {
            name: next.ImageName,
            to: (text) => <LinkText to={paths.image('custom', next.ImageId)}>{text}</LinkText>,
          })
        : t('none')}
    </Item>
  );
}

interface InstancesProps {
  readonly images: readonly Image[];
  readonly instances: readonly Instance[];
}

function Instances({ images, instances }: InstancesProps) {
  const t = useTranslations('imageDelete.instances');
  const [only, ...others] = images;
  const to =
    only && others.length === 0
      ? paths.image('custom', only.ImageId, 'instances')
      : paths.instances();
  return (
    <Item
      mark={<Server {...iconSize} />}
      title={t.rich('title', { count: instances.length, images: images.length, ...strong })}
      action={<LinkText to={to}>{t.rich('show', hidden)}</LinkText>}
    >
      {t('text', { count: instances.length })}
    </Item>
  );
}

type Copied = NonNullable<ReturnType<typeof useCopies>['data']>;

function Copies({ images, copies, silent }: Copied & { readonly images: readonly Image[] }) {
  const t = useTranslations('imageDelete.copies');
  const list = useFormatter();
  const { language } = useCaller();
  const named = (regions: Iterable<string>) =>
    list.list([...new Set(regions)].map((id) => regionName(id, language)));
  const byName = copies.filter(({ known }) => known === 'name').length;
  const [only, ...others] = images;
  const to =
    only && others.length === 0
      ? paths.image('custom', only.ImageId, 'copies')
      : paths.images('custom', { regions: 'all' });
  if (copies.length === 0 && silent.length === 0) return null;
  return (
    <Item
      mark={<Copy {...iconSize} />}
      title={t.rich('title', {
        count: copies.length,
        regions: named(copies.map(({ region }) => region)),
        ...strong,
      })}
      action={copies.length > 0 && <LinkText to={to}>{t.rich('show', hidden)}</LinkText>}
    >
      {copies.length > 0 && (
        <>
          {t('text', { count: copies.length })}{' '}
          <span className="text-ink-3">
            {byName === 0 && t('byCall')}
            {byName === copies.length && t('allByName')}
            {byName > 0 && byName < copies.length && t('byName', { count: byName })}
          </span>
        </>
      )}
      {silent.length > 0 && <p className="text-warn">{t('silent', { regions: named(silent) })}</p>}
    </Item>
  );
}
