import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { Problem } from '@/components/Problem';
import { useStorageBook } from '@/components/storageBook';
import { regionName } from '@/components/useRegion';
import { regionById } from '@/domain/regions';
import { cx } from '@/lib/cx';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { Missing } from '@/ui/Missing';
import { StatusMark } from '@/ui/StatusMark';
import { asCell, asColumnHead, asRow, asRowGroup, asTable } from '@/ui/tableRoles';
import { TextField } from '@/ui/TextField';

import type { CopyForm } from './CopyPage';
import { keyOf } from './targets';
import type { Check } from './targets';

/** Every chosen copy with what stands against it, refusals first, and a way on. */
export function Checks({ form }: { readonly form: CopyForm }) {
  const t = useTranslations('imageCopy');
  const { checks, ready } = form;
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
        <CheckTable form={form} />
      )}
    </Card>
  );
}

const head = 'h-8 px-3 text-left font-normal';

function CheckTable({ form }: { readonly form: CopyForm }) {
  const t = useTranslations('imageCopy.column');
  const checks = useTranslations('imageCopy')('checks');
  const sorted = [...form.checks.filter(({ verdict }) => !verdict.ok), ...form.ready];
  return (
    <table {...asTable} aria-label={checks} className="w-full table-fixed text-sm max-md:block">
      <thead {...asRowGroup} className="bg-sunken text-xs text-ink-3 max-md:hidden">
        <tr {...asRow}>
          <th {...asColumnHead} className={cx(head, 'w-11')}>
            <span className="sr-only">{t('state')}</span>
          </th>
          <th {...asColumnHead} className={cx(head, 'w-[26%]')}>
            {t('image')}
          </th>
          <th {...asColumnHead} className={cx(head, 'w-30')}>
            {t('to')}
          </th>
          <th {...asColumnHead} className={head}>
            {t('result')}
          </th>
          <th {...asColumnHead} className={cx(head, 'w-25 pr-4 pl-0 text-right')}>
            {t('cost')}
          </th>
        </tr>
      </thead>
      <tbody {...asRowGroup} className="max-md:block">
        {sorted.map((check) => (
          <Row key={keyOf(check)} check={check} form={form} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly check: Check;
  readonly form: CopyForm;
}

const cell = 'px-3 py-2.5 align-top max-md:p-0';

function Row({ check, form }: RowProps) {
  const t = useTranslations('imageCopy');
  const { language } = useCaller();
  const { image, region, name, verdict } = check;
  const isGood = verdict.ok && !form.failed.has(keyOf(check));
  return (
    <tr
      {...asRow}
      className="border-t border-line-soft max-md:grid max-md:grid-cols-[16px_minmax(0,1fr)_auto] max-md:gap-x-3 max-md:gap-y-1 max-md:px-4 max-md:py-2.5"
    >
      <td {...asCell} className={cx(cell, 'pr-0 pl-4')}>
        <span className="flex h-5 items-center">
          <StatusMark kind={isGood ? 'good' : 'warning'} />
        </span>
      </td>
      <td {...asCell} className={cx(cell, 'wrap-anywhere text-ink')}>
        {image.ImageName}
        {name !== image.ImageName && (
          <span className="block text-ink-3">{t('asName', { name })}</span>
        )}
      </td>
      <td {...asCell} className={cx(cell, 'max-md:col-start-2')}>
        {regionName(region, language)}
      </td>
      <td {...asCell} className={cx(cell, 'max-md:col-span-2 max-md:col-start-2')}>
        <Result check={check} form={form} />
      </td>
      <td
        {...asCell}
        className={cx(
          cell,
          'pr-4 pl-0 text-right whitespace-nowrap text-ink tabular-nums max-md:col-start-3 max-md:row-start-1',
        )}
      >
        <Cost check={check} />
      </td>
    </tr>
  );
}

/** What stands for or against a copy, another name where that helps, and why it was refused. */
function Result({ check, form }: RowProps) {
  const t = useTranslations('imageCopy');
  const { language } = useCaller();
  const { region, name, verdict } = check;
  const key = keyOf(check);
  const error = form.failed.get(key);
  const [renaming, setRenaming] = useState(false);
  const isNameRefused = !verdict.ok && NAME_REASONS.has(reasonOf(verdict.code));
  return (
    <>
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
        <div className="mt-1.5">
          <Problem error={error} onRetry={() => form.start(key)} />
        </div>
      )}
    </>
  );
}

function Cost({ check: { verdict, monthly } }: Pick<RowProps, 'check'>) {
  const t = useTranslations('imageCopy');
  const { money } = useStorageBook();
  if (!verdict.ok) return <Missing reason={t('noCost')} />;
  if (monthly === undefined) return <Missing reason={t('cell.noPrice')} />;
  return t('atMost', { price: money(monthly, 2) });
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
