import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { imagesQuery, instancesQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useRegion } from '@/components/useRegion';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { PageHeader } from '@/ui/PageHeader';
import { credentialOf } from '@/wire/credentials';

import { FirstSteps } from './FirstSteps';
import { GuidesCard } from './GuidesCard';
import { InstancesCard } from './InstancesCard';
import { KindsCard } from './KindsCard';
import { Lifecycle } from './lifecycle/Lifecycle';
import { MessagesCard } from './MessagesCard';
import { StorageCard } from './StorageCard';
import { TasksCard } from './TasksCard';

/** The four kinds of image as equals, and below them what the account has and what is under way. */
export function OverviewPage() {
  const t = useTranslations();
  const { account } = useCaller();
  const region = useRegion();
  const name = credentialOf(account)?.name ?? account;
  const isNew = useIsNew();
  return (
    <>
      <PageHeader
        title={t('overview.title')}
        sentence={t('overview.sentence', { account: name, region: region.label })}
        actions={
          <>
            <Button to={paths.compare()}>{t('shell.pages.compare')}</Button>
            <Button to={paths.imageCreate()}>{t('common.action.create')}</Button>
            <Button variant="primary" to={paths.launch('image')}>
              {t('common.action.launch')}
            </Button>
          </>
        }
      />
      <div className="flex flex-col gap-4">
        <KindsCard />
        <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,392px)]">
          <div className="flex min-w-0 flex-col gap-4">
            {isNew ? <FirstSteps /> : <Lifecycle />}
            <GuidesCard />
            {!isNew && <InstancesCard />}
            <MessagesCard />
          </div>
          <div className="flex min-w-0 flex-col gap-4">
            <TasksCard />
            <StorageCard />
          </div>
        </div>
      </div>
    </>
  );
}

/** Whether the account has nothing of its own in the region: no instance and no image. */
function useIsNew(): boolean {
  const caller = useCaller();
  const instances = useQuery(instancesQuery(caller)).data;
  const images = useQuery(imagesQuery(caller, 'PRIVATE_IMAGE')).data;
  return instances?.items.length === 0 && images?.items.length === 0;
}
