import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';

import { IMAGE_MINUTES, MANUAL_DAYS } from '@/domain/deployment';
import { cx } from '@/lib/cx';
import { IMAGE_TYPES } from '@/paths';
import type { ImageTypeSlug } from '@/paths';
import { Card } from '@/ui/Card';
import { Hint } from '@/ui/Hint';
import { StatusMark } from '@/ui/StatusMark';

const head = 'h-8 border-b border-line px-4 text-left text-xs font-normal text-ink-3';
const cell = 'border-t border-line-soft px-4 py-2.5 text-left align-top';

/** The product page's table of both ways, kind by kind; what other sources do not bear out is marked. */
export function SideBySide({ kind }: { readonly kind: ImageTypeSlug | undefined }) {
  const t = useTranslations('compare.table');
  return (
    <Card title={t('title')} hint={t('source')} flush>
      <table aria-label={t('title')} className="w-full text-sm max-md:block">
        <thead className="bg-sunken max-md:sr-only">
          <tr>
            <th scope="col" className={cx(head, 'w-28')}>
              {t('what')}
            </th>
            <th scope="col" className={head}>
              {t('image')}
            </th>
            <th scope="col" className={head}>
              {t('manual')}
            </th>
          </tr>
        </thead>
        <tbody className="max-md:block">
          <Row
            name={t('time.name')}
            image={<strong>{t('time.image', IMAGE_MINUTES)}</strong>}
            manual={<strong>{t('time.manual', MANUAL_DAYS)}</strong>}
          />
          <Row name={t('process.name')} image={t('process.image')} manual={t('process.manual')} />
          <Row
            name={t('security.name')}
            image={<Kinds kind={kind} words={(one) => <Security kind={one} />} />}
            manual={t('security.manual')}
          />
          <Row
            name={t('fits.name')}
            image={<Kinds kind={kind} words={(one) => t(`fits.${one}`)} />}
            manual={t('fits.manual')}
          />
        </tbody>
      </table>
    </Card>
  );
}

interface RowProps {
  readonly name: string;
  readonly image: ReactNode;
  readonly manual: ReactNode;
}

function Row({ name, image, manual }: RowProps) {
  const t = useTranslations('compare.table');
  const word = 'text-xs text-ink-3 md:hidden';
  return (
    <tr className="max-md:block">
      <th scope="row" className={cx(cell, 'font-normal text-ink-3 max-md:block')}>
        {name}
      </th>
      <td className={cx(cell, 'text-ink max-md:block')}>
        <p aria-hidden="true" className={word}>
          {t('image')}
        </p>
        {image}
      </td>
      <td className={cx(cell, 'text-ink max-md:block')}>
        <p aria-hidden="true" className={word}>
          {t('manual')}
        </p>
        {manual}
      </td>
    </tr>
  );
}

interface KindsProps {
  /** The kind that is compared above. */
  readonly kind: ImageTypeSlug | undefined;
  readonly words: (kind: ImageTypeSlug) => ReactNode;
}

function Kinds({ kind, words }: KindsProps) {
  const types = useTranslations('common.imageType');
  return (
    <ul className="flex flex-col gap-1">
      {IMAGE_TYPES.map((one) => (
        <li key={one}>
          <span className={cx('text-ink', one === kind && 'font-semibold')}>{types(one)}</span>
          <span className="text-ink-2">: {words(one)}</span>
        </li>
      ))}
    </ul>
  );
}

/** What is said of the review of a kind; of custom images the claim stands alone. */
function Security({ kind }: { readonly kind: ImageTypeSlug }) {
  const t = useTranslations('compare.table.security');
  if (kind !== 'custom') return t(kind);
  return (
    <>
      {t('custom')}{' '}
      <Hint content={t('contestedWhy')}>
        {() => (
          <span className="inline-flex items-center gap-1 text-warn">
            <StatusMark kind="warning" />
            {t('contested')}
          </span>
        )}
      </Hint>
      <span className="block text-xs text-ink-3">{t('contestedWhy')}</span>
    </>
  );
}
