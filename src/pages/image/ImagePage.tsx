import { useQuery } from '@tanstack/react-query';
import { Columns2 } from 'lucide-react';
import type { ComponentType } from 'react';
import { useTranslations } from 'use-intl';

import { activityQuery } from '@/api/queries';
import { useImageOffers, useLaunchWay } from '@/components/actions/imageActions';
import type { ImageOffer } from '@/components/actions/imageActions';
import { ActivityTrail } from '@/components/ActivityTrail';
import { useCaller } from '@/components/caller';
import { Environment } from '@/components/Environment';
import { FamilyBadge } from '@/components/FamilyBadge';
import { ImageStatus } from '@/components/ImageStatus';
import { TYPE_SLUG } from '@/components/imageTypes';
import { useShares } from '@/components/shares/shares';
import { SharedWith } from '@/components/shares/SharedWith';
import { useRegion } from '@/components/useRegion';
import { canLaunch } from '@/domain/images';
import { useFormats } from '@/i18n/format';
import { paths } from '@/paths';
import type { ImageTab } from '@/paths';
import { Button } from '@/ui/Button';
import { Id } from '@/ui/Id';
import { MenuButton } from '@/ui/MenuButton';
import { LinkText } from '@/ui/LinkText';
import { PageHeader } from '@/ui/PageHeader';
import { Tabs } from '@/ui/Tabs';
import type { Image } from '@/wire/cvm/images';

import { About } from './About';
import { useAccountName, useFamily, useImageFacts, useInstancesOn, useTask } from './beside';
import { Billing } from './billing/Billing';
import { CanDo } from './CanDo';
import { Copies, useCopyCount } from './Copies';
import { Family } from './Family';
import { Fees } from './Fees';
import { Instances } from './Instances';
import { ListingCard } from './ListingCard';
import { Notices } from './Notices';
import { Sharing } from './Sharing';
import { tabsOf } from './tabs';

/** Props of an image's page and its parts. */
export interface ImageProps {
  readonly image: Image;
}

/** What each tab shows. */
const TABS: Readonly<Record<ImageTab, ComponentType<ImageProps>>> = {
  overview: Overview,
  instances: Instances,
  sharing: Sharing,
  copies: Copies,
  billing: Billing,
  activity: Trail,
};

/** Everything that is known of one image. */
export function ImagePage({ image, tab }: ImageProps & { readonly tab: ImageTab }) {
  const Tab = TABS[tab];
  return (
    <>
      <Header image={image} />
      <ImageTabs image={image} tab={tab} />
      <Tab image={image} />
    </>
  );
}

function Header({ image }: ImageProps) {
  const types = useTranslations('common.imageType');
  const region = useRegion();
  const { place } = useFamily(image);
  const type = TYPE_SLUG[image.ImageType];
  return (
    <PageHeader
      breadcrumb={[{ label: types(type), to: paths.images(type) }, { label: image.ImageName }]}
      title={image.ImageName}
      mark={
        <>
          <ImageStatus image={image} task={useTask(image)} />
          <FamilyBadge place={place} />
        </>
      }
      sub={
        <>
          <Id value={image.ImageId} />
          <span>{region.label}</span>
          <Maker image={image} />
          <SharedWith image={image} region={region.id} />
        </>
      }
      actions={<Actions image={image} />}
    />
  );
}

/** What stands in a menu, so that the others have room beside the name. */
const RARE: ReadonlySet<ImageOffer['action']> = new Set(['export', 'restore']);

function Actions({ image }: ImageProps) {
  const { label, ...way } = useLaunchWay()(image);
  const t = useTranslations('image');
  const offers = useImageOffers()(image, useImageFacts(image));
  const compare = {
    label: useTranslations('compareImages')('with'),
    icon: Columns2,
    to: paths.compareImages([image.ImageId]),
  };
  const rare = offers.filter(({ action }) => RARE.has(action));
  return (
    <>
      {offers
        .filter(({ action }) => !RARE.has(action))
        .map(({ action, label: words, icon, danger: _danger, run, ...why }) => (
          <Button key={action} icon={icon} onClick={run} {...why}>
            {words}
          </Button>
        ))}
      {rare.length > 0 ? (
        <MenuButton
          align="end"
          entries={() => [
            ...rare.map(({ action: _action, run, ...offer }) => ({ ...offer, onSelect: run })),
            compare,
          ]}
        >
          {t('more')}
        </MenuButton>
      ) : (
        <Button icon={compare.icon} to={compare.to}>
          {compare.label}
        </Button>
      )}
      <Button variant="primary" {...way}>
        {label}
      </Button>
    </>
  );
}

/** Who made it, and where that is a fact, when: dates of the catalogue are the simulator's own. */
function Maker({ image }: ImageProps) {
  const t = useTranslations('image.by');
  const format = useFormats();
  const account = useAccountName(image.ImageCreator);
  const type = TYPE_SLUG[image.ImageType];
  const vendor = image.ImageCreator;
  return <span>{t(type, { account, vendor, date: format.date(image.CreatedTime) })}</span>;
}

function ImageTabs({ image, tab: open }: ImageProps & { readonly tab: ImageTab }) {
  const t = useTranslations('image.tabs');
  const { instances } = useInstancesOn(image);
  const { shares } = useShares(image);
  const calls = useQuery(activityQuery(useCaller(), image.ImageId)).data?.items;
  const counts: Partial<Record<ImageTab, number | undefined>> = {
    instances: instances?.length,
    sharing: shares?.length,
    copies: useCopyCount(image, open === 'copies'),
    activity: calls?.length,
  };
  const type = TYPE_SLUG[image.ImageType];
  return (
    <Tabs
      label={t('label')}
      tabs={tabsOf(image).map((tab) => ({
        label: t(tab),
        to: paths.image(type, image.ImageId, tab),
        count: counts[tab],
      }))}
    />
  );
}

function Trail({ image }: ImageProps) {
  return <ActivityTrail label={image.ImageName} imageId={image.ImageId} />;
}

function Overview({ image }: ImageProps) {
  const t = useTranslations('environment');
  return (
    <div className="flex flex-col gap-4">
      <Notices image={image} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(320px,392px)]">
        <div className="flex min-w-0 flex-col gap-4">
          <About image={image} />
          {image.ImageType === 'MARKET_IMAGE' && <ListingCard image={image} />}
          <Environment
            resourceId={image.ImageId}
            state={image.ImageState}
            {...(canLaunch(image).ok && {
              foot: (
                <LinkText to={paths.compare({ image: image.ImageId })}>{t('compare')}</LinkText>
              ),
            })}
          />
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <CanDo image={image} />
          <Fees image={image} />
          {image.ImageFamily !== '' && <Family image={image} />}
        </div>
      </div>
    </div>
  );
}
