import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { Card } from '@/ui/Card';
import { Id } from '@/ui/Id';
import type { Instance, SystemDisk } from '@/wire/cvm/instances';

const head = 'h-8 border-b border-line px-3 text-left text-xs font-normal text-ink-3';
const cell = 'h-9 border-t border-line-soft px-3 whitespace-nowrap group-first:border-t-0';

/** The system disk and the data disks, and what becomes of each in the end. */
export function Disks({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('instances.detail');
  return (
    <Card title={t('disks')} flush>
      <div className="overflow-x-auto">
        <table aria-label={t('disks')} className="w-full text-sm text-ink-2">
          <thead className="bg-sunken">
            <tr>
              <Head first>{t('disk.use')}</Head>
              <Head>{t('disk.id')}</Head>
              <Head>{t('disk.type')}</Head>
              <Head end>{t('disk.size')}</Head>
              <Head>{t('disk.end')}</Head>
            </tr>
          </thead>
          <tbody>
            <DiskRow use={t('disk.system')} disk={instance.SystemDisk} goes />
            {instance.DataDisks.map((disk, index) => (
              <DiskRow
                key={disk.DiskId}
                use={t('disk.data', { number: index + 1 })}
                disk={disk}
                goes={disk.DeleteWithInstance}
              />
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

interface HeadProps {
  readonly first?: boolean;
  readonly end?: boolean;
  readonly children: ReactNode;
}

function Head({ first = false, end = false, children }: HeadProps) {
  return (
    <th scope="col" className={`${head} ${first ? 'pl-4' : ''} ${end ? 'text-right' : ''}`}>
      {children}
    </th>
  );
}

interface DiskRowProps {
  readonly use: string;
  readonly disk: SystemDisk;
  /** Deleted together with the instance. */
  readonly goes: boolean;
}

function DiskRow({ use, disk, goes }: DiskRowProps) {
  const t = useTranslations();
  return (
    <tr className="group">
      <th scope="row" className={`${cell} pl-4 text-left font-normal text-ink`}>
        {use}
      </th>
      <td className={cell}>
        <Id value={disk.DiskId} quiet />
      </td>
      <td className={cell}>{t(`instances.detail.diskType.${disk.DiskType}`)}</td>
      <td className={`${cell} text-right tabular-nums`}>
        {t('common.gib', { size: disk.DiskSize })}
      </td>
      <td className={cell}>
        {goes ? t('instances.detail.disk.goes') : t('instances.detail.disk.stays')}
      </td>
    </tr>
  );
}
