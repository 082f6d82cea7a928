import { useQuery } from '@tanstack/react-query';
import { FileX } from 'lucide-react';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { actionQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { Problem } from '@/components/Problem';
import { useFailureWords } from '@/components/tasks';
import { regionName } from '@/components/useRegion';
import { importUrlVerdict } from '@/domain/cosAddress';
import { systemDiskFailure } from '@/domain/importFiles';
import { useFormats } from '@/i18n/format';
import { Card } from '@/ui/Card';
import { ChoiceTable } from '@/ui/ChoiceTable';
import type { DataColumn } from '@/ui/dataColumns';
import { EmptyState } from '@/ui/EmptyState';
import { SelectField } from '@/ui/SelectField';
import { SimulatedMark } from '@/ui/SimulatedMark';
import { Status } from '@/ui/Status';
import { TextField } from '@/ui/TextField';
import type { Bucket, BucketObject } from '@/wire/simulator/buckets';

import { fromObject } from './form';
import type { ImportForm } from './useImport';

const GIB = 2 ** 30;

/** Which file is imported: one of the account's buckets, or an address. */
export function FileChoice({ form }: { readonly form: ImportForm }) {
  const t = useTranslations('imageImport.file');
  const { entries, problems, change } = form;
  const { data, error, refetch } = useQuery(actionQuery(useCaller(), 'DescribeBuckets', {}));
  return (
    <Card title={t('title')} mark={<SimulatedMark>{t('mark')}</SimulatedMark>}>
      <div className="flex flex-col gap-4 py-1">
        {error && <Problem error={error} onRetry={() => void refetch()} />}
        {data && <BucketFiles buckets={data.BucketSet} form={form} />}
        <TextField
          label={t('url')}
          value={entries.url}
          onChange={(url) => change({ url })}
          hint={t('urlHint')}
          error={problems.url && t(`problem.${problems.url}`)}
          placeholder="https://BUCKET.cos.REGION.myqcloud.com/KEY"
          autoComplete="off"
          mono
        />
      </div>
    </Card>
  );
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
  const [first] = buckets.filter((bucket) => bucket.Region === region);
  const [wanted] = useSearchParams();
  const named = buckets.find((bucket) => bucket.Name === wanted.get('bucket'));
  const [name, setName] = useState((named ?? first ?? buckets[0])?.Name);
  const [page, setPage] = useState(1);
  const bucket = buckets.find((one) => one.Name === name);
  const columns = useColumns(form.entries.force);
  return (
    <>
      <SelectField
        label={t('bucket')}
        options={buckets.map((one) => ({
          value: one.Name,
          label: t('bucketOption', { name: one.Name, region: regionName(one.Region, language) }),
        }))}
        value={name}
        onChange={(next) => {
          setName(next);
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
    { id: 'key', header: t('column.key'), cell: ({ Key }) => Key, minWidth: 200, phone: 'title' },
    { id: 'format', header: t('column.format'), cell: ({ Format }) => Format, width: 84 },
    {
      id: 'size',
      header: t('column.size'),
      cell: ({ FileSize }) => size(FileSize / GIB),
      width: 92,
      align: 'end',
      phone: 'end',
    },
    {
      id: 'disk',
      header: t('column.disk'),
      cell: ({ VirtualSize }) => size(VirtualSize),
      width: 92,
      align: 'end',
    },
    {
      id: 'fit',
      header: t('column.fit'),
      cell: (object) => <Fit object={object} force={force} />,
      minWidth: 220,
      phone: 'second',
    },
  ];
}

/** What the import of a file will come to, as the simulator knows its inside. */
function Fit({ object, force }: { readonly object: BucketObject; readonly force: boolean }) {
  const t = useTranslations('imageImport.file');
  const words = useFailureWords();
  const failure = systemDiskFailure(object, force);
  return failure === undefined ? (
    <Status kind="good" word={t('fits')} />
  ) : (
    <Status kind="warning" word={words(failure)} />
  );
}
