import { useQuery } from '@tanstack/react-query';
import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { actionQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { importUrlVerdict } from '@/domain/cosAddress';
import { dataDiskFailure } from '@/domain/importFiles';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { IconButton } from '@/ui/IconButton';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';

import { unsigned } from './form';
import type { ImportForm } from './useImport';

/** As many as a server carries. */
const MOST = 20;

/** Files of the account's buckets that can be data disks here, and are not chosen yet. */
function useDataFiles({ url, dataUrls }: ImportForm['entries']) {
  const caller = useCaller();
  const { data } = useQuery(actionQuery(caller, 'DescribeBuckets', {}));
  const chosen = new Set([url, ...dataUrls].map(unsigned));
  return (data?.BucketSet ?? []).flatMap(({ Name, Objects }) =>
    Objects.filter(
      (object) =>
        object.PublicRead &&
        dataDiskFailure(object) === undefined &&
        importUrlVerdict(object.Url, caller.region).ok &&
        !chosen.has(object.Url),
    ).map(({ Key, Url }) => ({ value: Url, label: `${Name}/${Key}` })),
  );
}

/** Further files, for data disks: the image becomes one of a whole machine. */
export function DataDisks({ form }: { readonly form: ImportForm }) {
  const t = useTranslations('imageImport.data');
  const { entries, problems, change } = form;
  const files = useDataFiles(entries);
  const put = (index: number, url: string) =>
    change({ dataUrls: entries.dataUrls.map((one, other) => (other === index ? url : one)) });
  const add = (url: string) => {
    const blank = entries.dataUrls.indexOf('');
    if (url !== '' && blank >= 0) put(blank, url);
    else change({ dataUrls: [...entries.dataUrls, url] });
  };
  const isFull = entries.dataUrls.length >= MOST;
  return (
    <Card title={t('title')} hint={t('hint')}>
      <div className="flex flex-col gap-3 py-1">
        {entries.dataUrls.map((url, index) => (
          <div key={String(index)} className="flex items-end gap-2">
            <div className="min-w-0 flex-1">
              <TextField
                label={t('url', { number: index + 1 })}
                value={url}
                onChange={(next) => put(index, next)}
                error={problems.dataUrl === index ? t('wrong') : undefined}
                autoComplete="off"
                mono
              />
            </div>
            <IconButton
              label={t('remove', { number: index + 1 })}
              icon={Trash2}
              onClick={() =>
                change({ dataUrls: entries.dataUrls.filter((_url, other) => other !== index) })
              }
            />
          </div>
        ))}
        <div className="flex flex-wrap items-center gap-3">
          {files.length > 0 && !isFull && (
            <div className="w-80 max-w-full">
              <SelectField
                label={t('fromBucket')}
                labelHidden
                placeholder={t('fromBucket')}
                options={files}
                value={undefined}
                onChange={add}
              />
            </div>
          )}
          <Button icon={Plus} onClick={() => add('')} disabledReason={isFull && t('most')}>
            {t('add')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
