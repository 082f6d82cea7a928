import { Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { IconButton } from '@/ui/IconButton';
import { TextField } from '@/ui/TextField';

import type { ImportForm } from './useImport';

/** Further files, for data disks: the image becomes one of a whole machine. */
export function DataDisks({ form }: { readonly form: ImportForm }) {
  const t = useTranslations('imageImport.data');
  const { entries, problems, change } = form;
  const put = (index: number, url: string) =>
    change({ dataUrls: entries.dataUrls.map((one, other) => (other === index ? url : one)) });
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
        <div>
          <Button
            size="small"
            icon={Plus}
            onClick={() => change({ dataUrls: [...entries.dataUrls, ''] })}
            disabledReason={entries.dataUrls.length >= 20 && t('most')}
          >
            {t('add')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
