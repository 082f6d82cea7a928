import { useTranslations } from 'use-intl';

import { ApiCall } from '@/components/ApiCall';
import { useStorageBook } from '@/components/storageBook';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';

import type { CopyForm } from './CopyPage';
import { mostStored } from './targets';
import { callOf } from './copyCalls';

/** What the copies that can start add up to, and the button that starts them. */
export function Summary({ form }: { readonly form: CopyForm }) {
  const t = useTranslations('imageCopy');
  const { money, unpriced } = useStorageBook();
  const { ready, choices, pending } = form;
  const count = ready.length;
  const size = ready.reduce((sum, { image }) => sum + mostStored(image), 0);
  const without = ready.filter((check) => check.monthly === undefined).length;
  const monthly = ready.reduce((sum, check) => sum + (check.monthly ?? 0), 0);
  const total = t('atMost', { price: money(monthly, 2) });
  const reason = choices.length === 0 ? t('chooseFirst') : t('allRefused');
  return (
    <Card
      title={t('copies', { count })}
      action={<ApiCall calls={() => ready.map((check) => callOf(check, form.source))} />}
    >
      <DescriptionList
        layout="spread"
        items={[
          { label: t('copying'), value: t('free') },
          {
            label: t('storage', { size }),
            value: <span className="whitespace-nowrap">{total}</span>,
          },
          { label: t('time'), value: t('minutes') },
        ]}
      />
      <p className="mt-2 border-t border-line pt-3">
        <span className="text-total font-semibold text-ink tabular-nums">{total}</span>{' '}
        <span className="text-sm text-ink-3">{t('monthMore')}</span>
      </p>
      <p className="mt-1 mb-3 text-xs text-ink-3">
        {t('estimate')}
        {without > 0 && ` ${t('withoutPrice', { count: without, why: unpriced })}`}
      </p>
      <div className="grid">
        <Button
          data-point="start"
          variant="primary"
          className="w-full"
          pending={pending}
          disabledReason={count === 0 && reason}
          onClick={() => form.start()}
        >
          {t('start', { count })}
        </Button>
      </div>
    </Card>
  );
}
