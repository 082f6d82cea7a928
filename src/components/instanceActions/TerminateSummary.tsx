import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { useFormats } from '@/i18n/format';
import type { Instance } from '@/wire/cvm/instances';

import { useCaller } from '../caller';
import { savingsQuery } from './savings';

const gib = (disks: readonly { readonly DiskSize: number }[]) =>
  disks.reduce((sum, disk) => sum + disk.DiskSize, 0);

/** What goes with instances that are terminated, what stays, and what that saves. */
export function TerminateSummary({ instances }: { readonly instances: readonly Instance[] }) {
  const t = useTranslations('instances.terminate');
  const data = instances.flatMap((instance) => instance.DataDisks);
  const going = data.filter((disk) => disk.DeleteWithInstance);
  const kept = data.filter((disk) => !disk.DeleteWithInstance);
  const addresses = instances.flatMap((instance) => instance.PublicIpAddresses);
  const [only, ...others] = instances;
  const isOne = only !== undefined && others.length === 0;
  const disks = [...instances.map((instance) => instance.SystemDisk), ...going];
  return (
    <>
      <Part title={isOne ? t('goes') : t('goesMany')}>
        {isOne ? (
          disks.map((disk, index) => (
            <li key={disk.DiskId}>
              {index === 0
                ? t('system', { size: disk.DiskSize })
                : t('data', { size: disk.DiskSize })}{' '}
              <span className="font-mono text-mono text-ink-3">{disk.DiskId}</span>
            </li>
          ))
        ) : (
          <li>{t('disks', { count: disks.length, size: gib(disks) })}</li>
        )}
        {addresses.length > 0 && (
          <li>
            {isOne
              ? t('address', { address: addresses.join(', ') })
              : t('addresses', { count: addresses.length })}
          </li>
        )}
      </Part>
      <Part title={t('stays')}>
        {kept.length > 0 && <li>{t('keptDisks', { count: kept.length, size: gib(kept) })}</li>}
        <li>{t('images')}</li>
      </Part>
      {instances.length > 0 && <SavingsLine instances={instances} />}
    </>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <p className="font-semibold text-ink">{title}</p>
      <ul className="mt-1 list-disc pl-5 text-sm">{children}</ul>
    </div>
  );
}

function SavingsLine({ instances }: { readonly instances: readonly Instance[] }) {
  const t = useTranslations('instances.terminate');
  const format = useFormats();
  const { data, isError } = useQuery(savingsQuery(useCaller(), instances));
  if (data === undefined && !isError) return <p className="text-sm text-ink-3">{t('asking')}</p>;
  if (data === undefined || data.unknown === instances.length) {
    return <p className="text-sm">{t('savesUnknown')}</p>;
  }
  const figures = { price: format.price(data.hourly), monthly: format.monthly(data.hourly) };
  return (
    <div>
      <p className="font-semibold text-ink">
        {data.unknown === 0 ? t('saves', figures) : t('savesPartly', figures)}
      </p>
      <p className="text-xs text-ink-3">{t('savesHint')}</p>
    </div>
  );
}
