import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { environmentQuery } from '@/components/Environment';
import { EnvironmentComparison } from '@/components/EnvironmentComparison';
import { Problem } from '@/components/Problem';
import { Card } from '@/ui/Card';
import { Skeleton } from '@/ui/Skeleton';
import type { Instance } from '@/wire/cvm/instances';

import type { Plan } from './usePlan';

/** What a restore takes, brings and leaves: both environments side by side, then disks, addresses and logins. */
export function WhatChanges({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('restore.changes');
  return (
    <>
      <Environments plan={plan} />
      <Card title={t('title')}>
        <div className="grid gap-x-8 gap-y-3 pt-1 md:grid-cols-2">
          <Goes instance={plan.instance} />
          <Stays instance={plan.instance} />
        </div>
      </Card>
    </>
  );
}

function Environments({ plan: { instance, image } }: { readonly plan: Plan }) {
  const t = useTranslations('restore.changes');
  const caller = useCaller();
  const now = useQuery(environmentQuery(caller, instance.InstanceId));
  const later = useQuery({
    ...environmentQuery(caller, image?.ImageId ?? ''),
    enabled: image !== undefined,
  });
  if (!image) return null;
  const before = now.data?.EnvironmentSet[0];
  const after = later.data?.EnvironmentSet[0];
  if (before && after) {
    return (
      <EnvironmentComparison
        title={t('environments')}
        before={{ label: t('now'), osName: instance.OsName, environment: before }}
        after={{ label: t('after'), osName: image.OsName, environment: after }}
      />
    );
  }
  const error = now.error ?? later.error;
  return (
    <Card title={t('environments')}>
      {error ? <Problem error={error} /> : <Skeleton className="w-64" />}
    </Card>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className="font-semibold text-ink">{title}</h3>
      <ul className="mt-1 flex list-disc flex-col gap-0.5 pl-5 text-sm">{children}</ul>
    </div>
  );
}

function DiskId({ id }: { readonly id: string }) {
  return <span className="font-mono text-mono whitespace-nowrap text-ink-3">{id}</span>;
}

/** What is lost with the system disk. */
export function Goes({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('restore.changes');
  const { SystemDisk: disk, LoginSettings } = instance;
  return (
    <Part title={t('goes')}>
      <li>
        {t('systemDisk', { size: disk.DiskSize })} <DiskId id={disk.DiskId} />
      </li>
      <li>{t('software')}</li>
      <li>{LoginSettings.KeyIds.length > 0 ? t('keys') : t('passwords')}</li>
    </Part>
  );
}

/** What is as before. */
function Stays({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('restore.changes');
  return (
    <Part title={t('stays')}>
      {instance.DataDisks.map((disk) => (
        <li key={disk.DiskId}>
          {t('dataDisk', { size: disk.DiskSize })} <DiskId id={disk.DiskId} />
        </li>
      ))}
      {instance.PublicIpAddresses.map((address) => (
        <li key={address}>{t('publicAddress', { address })}</li>
      ))}
      {instance.PrivateIpAddresses.map((address) => (
        <li key={address}>{t('privateAddress', { address })}</li>
      ))}
      <li>{t('rest')}</li>
    </Part>
  );
}
