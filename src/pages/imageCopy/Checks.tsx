import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { Problem } from '@/components/Problem';
import { regionName } from '@/components/useRegion';
import { regionById } from '@/domain/regions';
import { useFormats } from '@/i18n/format';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import { StatusMark } from '@/ui/StatusMark';
import { TextField } from '@/ui/TextField';

import type { CopyForm } from './CopyPage';
import { cellKey } from './targets';
import type { Check } from './targets';

/** Every chosen copy with what stands against it, refusals first, and a way on. */
export function Checks({ form }: { readonly form: CopyForm }) {
  const t = useTranslations('imageCopy');
  const { checks, ready } = form;
  const sorted = [...checks.filter(({ verdict }) => !verdict.ok), ...ready];
  return (
    <Card
      title={t('checks')}
      hint={t('checksHint', {
        chosen: checks.length,
        ready: ready.length,
        refused: checks.length - ready.length,
      })}
      flush
    >
      {checks.length === 0 ? (
        <p className="px-4 pb-3 text-sm text-ink-2">{t('nothingChosen')}</p>
      ) : (
        <ul className="divide-y divide-line-soft border-t border-line text-sm">
          {sorted.map((check) => (
            <Row key={cellKey(check.image.ImageId, check.region)} check={check} form={form} />
          ))}
        </ul>
      )}
    </Card>
  );
}

interface RowProps {
  readonly check: Check;
  readonly form: CopyForm;
}

function Row({ check, form }: RowProps) {
  const t = useTranslations('imageCopy');
  const format = useFormats();
  const { language } = useCaller();
  const { image, region, name, verdict, monthly, isFree } = check;
  const key = cellKey(image.ImageId, region);
  const error = form.failed.get(key);
  const [renaming, setRenaming] = useState(false);
  const isNameRefused = !verdict.ok && NAME_REASONS.has(reasonOf(verdict.code));
  return (
    <li className="grid grid-cols-[16px_minmax(0,3fr)_minmax(0,2fr)_minmax(0,5fr)_auto] items-start gap-x-3 gap-y-1 px-4 py-2.5 max-md:grid-cols-[16px_minmax(0,1fr)_auto]">
      <StatusMark kind={verdict.ok && !error ? 'good' : 'warning'} />
      <span className="truncate text-ink">
        {image.ImageName}
        {name !== image.ImageName && (
          <span className="block truncate text-ink-3">{t('asName', { name })}</span>
        )}
      </span>
      <span className="max-md:col-start-2">{regionName(region, language)}</span>
      <span className="min-w-0 max-md:col-span-2 max-md:col-start-2">
        {verdict.ok
          ? t(readiness(check, form.source))
          : t(`refused.${reasonOf(verdict.code)}`, {
              region: regionName(region, language),
              quota: Number(verdict.detail?.['quota'] ?? 0),
            })}
        {(isNameRefused || renaming) && (
          <span className="mt-1 block">
            {renaming ? (
              <TextField
                label={t('copyName')}
                value={name}
                onChange={(next) => form.rename(key, next)}
                autoComplete="off"
              />
            ) : (
              <LinkText onClick={() => setRenaming(true)}>{t('rename')}</LinkText>
            )}
          </span>
        )}
        {error && (
          <span className="mt-1.5 block">
            <Problem error={error} onRetry={form.start} />
          </span>
        )}
      </span>
      <span className="text-right text-ink tabular-nums max-md:col-start-3 max-md:row-start-1">
        {!verdict.ok ? (
          <Missing reason={t('noCost')} />
        ) : monthly === undefined ? (
          <Missing reason={t('cell.noPrice')} />
        ) : (
          t('atMost', { price: format.price(isFree ? 0 : monthly, 2) })
        )}
      </span>
    </li>
  );
}

const isWindows = ({ Platform }: Check['image']) => Platform === 'Windows';

/** What to know of a copy that can start. */
function readiness({ image, region, isFree }: Check, source: string) {
  if (region === source) return 'readyEncrypted';
  if (isFree) return 'readyFree';
  return isWindows(image) && regionById(region)?.mainland === false ? 'readyWindows' : 'ready';
}

/** Reasons there are words for, by the code that the cloud would answer with. */
const REASONS: Readonly<
  Partial<
    Record<
      string,
      'name' | 'nameLength' | 'quota' | 'area' | 'region' | 'wholeMachine' | 'encrypted' | 'state'
    >
  >
> = {
  'InvalidImageName.Duplicate': 'name',
  InvalidParameterValue: 'nameLength',
  ImageQuotaLimitExceeded: 'quota',
  'UnsupportedOperation.Region': 'area',
  'InvalidRegion.Unavailable': 'region',
  'InvalidRegion.NotFound': 'region',
  'InvalidParameter.InstanceImageNotSupport': 'wholeMachine',
  'UnsupportedOperation.SyncEncryptImageNotSupport': 'encrypted',
  'UnsupportedOperation.EncryptedImagesNotSupported': 'encrypted',
  'InvalidImageId.IncorrectState': 'state',
};

/** Those that another name takes away. */
const NAME_REASONS: ReadonlySet<string> = new Set(['name', 'nameLength']);

const reasonOf = (code: string) => REASONS[code] ?? 'other';
