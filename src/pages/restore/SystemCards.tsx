import { useTranslations } from 'use-intl';

import { LoginFields } from '@/components/login/LoginFields';
import { Refusal } from '@/components/Refusal';
import { SYSTEM_DISK_RANGE } from '@/domain/launchDisks';
import { diskPrice } from '@/domain/prices/usd';
import { smallestResetDisk } from '@/domain/reset';
import { useRegion } from '@/components/useRegion';
import { useFormats } from '@/i18n/format';
import { Card } from '@/ui/Card';
import { NumberField } from '@/ui/NumberField';

import type { RestoreForm } from './useRestoreForm';

/** How large the system disk is to be; it can grow, never shrink. */
export function DiskCard({ form }: { readonly form: RestoreForm }) {
  const t = useTranslations('restore.disk');
  const format = useFormats();
  const { id: region } = useRegion();
  const { instance, image, diskSize } = form.plan;
  const { DiskSize: size, DiskType: type } = instance.SystemDisk;
  const min = smallestResetDisk(size, image?.ImageSize ?? 0);
  const max = Math.max(size, SYSTEM_DISK_RANGE.max);
  const price = diskPrice(region, type);
  const refused = form.refusedAt('disk');
  return (
    <Card title={t('title')}>
      <div className="flex flex-col gap-3 pt-1">
        <NumberField
          label={t('size')}
          unit="GiB"
          value={diskSize ?? undefined}
          onChange={(next) => form.change({ diskSize: next ?? null })}
          min={min}
          max={max}
          step={10}
          error={form.problems.disk}
          hint={
            <>
              {t('hint', { size, image: image?.ImageSize ?? 0, max })}{' '}
              {price === undefined ? t('notSold') : t('price', { price: format.price(price) })}
            </>
          }
        />
        {refused && <Refusal error={refused} />}
      </div>
    </Card>
  );
}

/** How one logs in afterwards, and what the server calls itself. */
export function LoginCard({ form }: { readonly form: RestoreForm }) {
  const t = useTranslations();
  const { image, login } = form.plan;
  const refused = form.refusedAt('login');
  return (
    <Card title={t('login.title')}>
      <div className="flex flex-col gap-3 pt-1">
        <LoginFields
          image={image}
          entries={login.entries}
          onChange={form.change}
          password={login.password}
          onPassword={form.setPassword}
          hostNameHint={t('restore.hostNameHint')}
          error={(field) => form.problems[field]}
        />
        {refused && <Refusal error={refused} />}
      </div>
    </Card>
  );
}
