import { useRef } from 'react';
import { useTranslations } from 'use-intl';

import { ApiCall } from '@/components/ApiCall';
import { useFocusOnProblem } from '@/components/focusOnProblem';
import { ImageFields } from '@/components/ImageFields';
import { Problem } from '@/components/Problem';
import { QuotaNotice } from '@/components/QuotaNotice';
import { useRegion } from '@/components/useRegion';
import { MOST_IMPORTED_DISK_GB, MOST_IMPORTED_FILE_GB } from '@/domain/importFiles';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';

import { DataDisks } from './DataDisks';
import { FileChoice } from './FileChoice';
import { LocalCheck } from './LocalCheck';
import { SystemCard } from './SystemCard';
import { useImport } from './useImport';
import type { ImportForm } from './useImport';

/** Makes a custom image of a disk file in COS. */
export function ImportPage() {
  const t = useTranslations('imageImport');
  const types = useTranslations('common.imageType');
  const region = useRegion().label;
  const form = useImport();
  const content = useRef<HTMLFormElement>(null);
  useFocusOnProblem(content, form.pressedTimes);
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: types('custom'), to: paths.images('custom') }, { label: t('title') }]}
        title={t('title')}
        sentence={t('sentence', { region })}
      />
      <QuotaNotice />
      <form
        ref={content}
        noValidate
        className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,320px)]"
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <div className="flex min-w-0 flex-col gap-4">
          <FileChoice form={form} />
          <SystemCard form={form} />
          <DataDisks form={form} />
          <Card title={t('about')}>
            <div className="flex flex-col gap-4 py-1">
              <ImageFields texts={form.entries} onChange={form.change} problems={form.problems} />
            </div>
          </Card>
          <Foot form={form} />
        </div>
        <div className="grid min-w-0 items-start gap-4 md:max-xl:grid-cols-2">
          <Accepted />
          <LocalCheck />
        </div>
      </form>
      {form.guard}
    </>
  );
}

function Foot({ form }: { readonly form: ImportForm }) {
  const t = useTranslations('imageImport');
  const isWrong = Object.keys(form.problems).length > 0;
  return (
    <div className="flex flex-col gap-3">
      {isWrong && <Notice tone="bad" title={t('wrong')} />}
      {form.error && <Problem error={form.error} />}
      {form.isChecked && (
        <Notice tone="ok" title={t('checked')}>
          {t('checkedText')}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <ApiCall calls={form.calls} />
        <span className="ml-auto flex flex-wrap gap-2">
          <Button to={paths.images('custom')}>{t('cancel')}</Button>
          <Button onClick={form.check} pending={form.checking}>
            {t('check')}
          </Button>
          <Button variant="primary" type="submit" pending={form.pending}>
            {t('import')}
          </Button>
        </span>
      </div>
    </div>
  );
}

const RULES = ['formats', 'sizes', 'partitions', 'drivers', 'place', 'licence'] as const;

/** What is accepted, beside the fields. */
function Accepted() {
  const t = useTranslations('imageImport.accepted');
  return (
    <Card title={t('title')}>
      <dl className="flex flex-col gap-2 pb-1 text-sm">
        {RULES.map((rule) => (
          <div key={rule}>
            <dt className="text-ink-3">{t(`rule.${rule}`)}</dt>
            <dd className="text-ink-2">
              {t(`text.${rule}`, { file: MOST_IMPORTED_FILE_GB, disk: MOST_IMPORTED_DISK_GB })}
            </dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}
