import { useQuery } from '@tanstack/react-query';
import { FileX } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { actionQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useEagerParams } from '@/components/listState';
import { Problem } from '@/components/Problem';
import { regionName } from '@/components/useRegion';
import { importUrlVerdict } from '@/domain/cosAddress';
import { isoVerdict, systemDiskFailure } from '@/domain/importFiles';
import { useFormats } from '@/i18n/format';
import { Card } from '@/ui/Card';
import { ChoiceTable } from '@/ui/ChoiceTable';
import type { DataColumn } from '@/ui/dataColumns';
import { EmptyState } from '@/ui/EmptyState';
import { Notice } from '@/ui/Notice';
import { SelectField } from '@/ui/SelectField';
import { SimulatedMark } from '@/ui/SimulatedMark';
import { Status } from '@/ui/Status';
import { TextField } from '@/ui/TextField';
import type { Bucket, BucketObject } from '@/wire/simulator/buckets';

import { fromObject, unsigned } from './form';
import type { ImportForm } from './useImport';

const GIB = 2 ** 30;

/** Names the bucket that is looked into, in the address of the page. */
const BUCKET = 'bucket';

/**
 * What stands against the import of a file, as the simulator knows its inside: the code of a failure, or `iso`, or
 * `damaged` for what the cloud will only call an internal error.
 */
function flawOf(object: BucketObject, force: boolean) {
  if (!isoVerdict(object.Format === 'ISO', force).ok) return 'iso';
  const failure = systemDiskFailure(object, force);
  return failure === 'InternalError' ? 'damaged' : failure;
}

/** Which file is imported: one of the account's buckets, or an address. */
export function FileChoice({ form }: { readonly form: ImportForm }) {
  const t = useTranslations('imageImport.file');
  const { entries, problems, change } = form;
  const { data, error, refetch } = useQuery(actionQuery(useCaller(), 'DescribeBuckets', {}));
  const url = unsigned(entries.url);
  const chosen = data?.BucketSet.flatMap(({ Objects }) => Objects).find(({ Url }) => Url === url);
  return (
    <Card title={t('title')} mark={<SimulatedMark>{t('mark')}</SimulatedMark>}>
      <div className="flex flex-col gap-4 py-1">
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {data && <BucketFiles buckets={data.BucketSet} form={form} />}
        <TextField
          label={t('url')}
          value={entries.url}
          onChange={(next) => change({ url: next.trim() })}
          hint={t('urlHint')}
          error={problems.url && t(`problem.${problems.url}`)}
          placeholder="https://BUCKET.cos.REGION.myqcloud.com/KEY"
          autoComplete="off"
          mono
        />
        {chosen && <Warning object={chosen} force={entries.force} />}
      </div>
    </Card>
  );
}

/** The bucket that is looked into: the one that was asked for, that of the chosen file, or one of the region. */
function useBucket(buckets: readonly Bucket[], url: string) {
  const { region } = useCaller();
  const { params, latest, ask } = useEagerParams();
  const asked = params.get(BUCKET);
  const bucket =
    buckets.find(({ Name }) => Name === asked) ??
    buckets.find(({ Objects }) => Objects.some(({ Url }) => Url === unsigned(url))) ??
    buckets.find(({ Region }) => Region === region) ??
    buckets[0];
  const open = (name: string) => {
    const next = new URLSearchParams(latest());
    next.set(BUCKET, name);
    ask(next, true);
  };
  return { bucket, open };
}

function BucketFiles({
  buckets,
  form,
}: {
  readonly buckets: readonly Bucket[];
  readonly form: ImportForm;
}) {
  const t = useTranslations('imageImport.file');
  const { region, language } = useCaller();
  const { bucket, open } = useBucket(buckets, form.entries.url);
  const [page, setPage] = useState(1);
  const columns = useColumns(form.entries.force);
  return (
    <>
      <SelectField
        label={t('bucket')}
        options={buckets.map((one) => ({
          value: one.Name,
          label: t('bucketOption', { name: one.Name, region: regionName(one.Region, language) }),
        }))}
        value={bucket?.Name}
        onChange={(next) => {
          open(next);
          setPage(1);
        }}
      />
      <ChoiceTable<BucketObject>
        label={t('files')}
        columns={columns}
        rows={bucket?.Objects ?? []}
        rowKey={({ Url }) => Url}
        rowName={({ Key }) => Key}
        value={form.entries.url}
        onChange={(_key, object) => form.change(fromObject(object, form.entries))}
        unfit={({ Url, PublicRead }) => {
          if (!importUrlVerdict(Url, region).ok) return { reason: t('problem.region') };
          return PublicRead ? undefined : { reason: t('private') };
        }}
        page={page}
        onPage={setPage}
        pageSize={20}
        empty={
          <EmptyState kind="nothing-yet" icon={FileX} title={t('none')}>
            {t('noneText')}
          </EmptyState>
        }
      />
    </>
  );
}

function useColumns(force: boolean): readonly DataColumn<BucketObject>[] {
  const t = useTranslations('imageImport.file');
  const format = useFormats();
  const size = (gib: number) => t('gib', { size: format.number(Math.round(gib * 10) / 10) });
  return [
    {
      id: 'key',
      header: t('column.key'),
      cell: ({ Key }) => <span className="block py-1 whitespace-normal wrap-anywhere">{Key}</span>,
      minWidth: 212,
      narrow: 188,
      phone: 'title',
    },
    { id: 'format', header: t('column.format'), cell: ({ Format }) => Format, width: 72 },
    {
      id: 'size',
      header: t('column.size'),
      cell: ({ FileSize }) => size(FileSize / GIB),
      width: 80,
      align: 'end',
      phone: 'end',
    },
    {
      id: 'disk',
      header: t('column.disk'),
      cell: ({ VirtualSize }) => size(VirtualSize),
      width: 76,
      align: 'end',
    },
    {
      id: 'fit',
      header: t('column.fit'),
      cell: (object) => <Fit object={object} force={force} />,
      width: 160,
      phone: 'second',
    },
  ];
}

interface FitProps {
  readonly object: BucketObject;
  readonly force: boolean;
}

/** What the import of a file will come to, in two words. */
function Fit({ object, force }: FitProps) {
  const t = useTranslations('imageImport.file');
  const words = useTranslations('images.failure');
  const flaw = flawOf(object, force);
  if (flaw === undefined) return <Status kind="good" word={t('fits')} />;
  const isOurs = flaw === 'iso' || flaw === 'damaged';
  return <Status kind="warning" word={isOurs ? t(`flaw.${flaw}`) : words(flaw)} />;
}

/** What stands against the chosen file, and what to do: it can be imported all the same, and will fail. */
function Warning({ object, force }: FitProps) {
  const t = useTranslations('imageImport.file');
  const advice = useTranslations('tasks.advice');
  const flaw = flawOf(object, force);
  if (flaw === undefined) return null;
  if (flaw === 'iso') return <Notice tone="warn">{t('problem.iso')}</Notice>;
  return (
    <Notice tone="warn" title={t('willFail')}>
      {flaw === 'damaged' ? t('damaged') : advice(flaw)}
    </Notice>
  );
}
