import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { ApiCall } from '@/components/ApiCall';
import { useFocusOnProblem } from '@/components/focusOnProblem';
import { ImageFields } from '@/components/ImageFields';
import { QuotaNotice } from '@/components/QuotaNotice';
import { Refusal } from '@/components/Refusal';
import { useStorageBook } from '@/components/storageBook';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { PageHeader } from '@/ui/PageHeader';
import { WithSummary } from '@/ui/WithSummary';
import { useUiText } from '@/ui/uiText';

import { CreateSummary } from './CreateSummary';
import { DisksCard } from './DisksCard';
import type { CreateForm } from './form';
import { SourcePart } from './SourcePart';
import { useAddedStorage } from './useAddedStorage';
import type { AddedStorage } from './useAddedStorage';
import { useCreateForm } from './useCreateForm';

/** Makes an image of an instance or of snapshots. */
export function CreatePage() {
  const t = useTranslations('imageCreate');
  const text = useUiText();
  const types = useTranslations('common.imageType');
  const navigate = useNavigate();
  const content = useRef<HTMLDivElement>(null);
  const page = useCreateForm();
  const { form, request } = page;
  const storage = useAddedStorage(form.plan);
  useFocusOnProblem(content, page.pressedTimes);
  const refused = form.refusedAt('page');
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: types('custom'), to: paths.images('custom') }, { label: t('title') }]}
        title={t('title')}
        sentence={t('sentence')}
        actions={
          <>
            {page.dirty && !page.creating && (
              <span className="mr-1 text-xs text-ink-3">
                {t('draftKept')} · <LinkText onClick={page.startOver}>{t('startOver')}</LinkText>
              </span>
            )}
            <Button onClick={() => void navigate(paths.images('custom'))}>{text.cancel}</Button>
          </>
        }
      />
      {page.guard}
      <QuotaNotice />
      <WithSummary
        summary={<CreateSummary plan={form.plan} storage={storage} />}
        summaryAction={
          <ApiCall
            calls={() => (request ? [{ action: 'CreateImage', parameters: request }] : [])}
          />
        }
        total={<Total storage={storage} />}
        buttons={
          <>
            <Button className="lg:flex-1" pending={page.checking} onClick={page.check}>
              {t('check')}
            </Button>
            <Button
              data-point="create"
              variant="primary"
              className="lg:flex-[1.3]"
              pending={page.creating}
              onClick={page.create}
            >
              {t('title')}
            </Button>
          </>
        }
      >
        <div ref={content} className="flex flex-col gap-4">
          <SourcePart form={form} />
          <DisksCard form={form} />
          <DetailsCard form={form} onSubmit={page.create} />
          {refused && <Refusal error={refused} />}
        </div>
      </WithSummary>
    </>
  );
}

/** What the image is called; Enter in one of its fields creates it. */
function DetailsCard({
  form,
  onSubmit,
}: {
  readonly form: CreateForm;
  readonly onSubmit: () => void;
}) {
  const t = useTranslations('imageCreate');
  const refused = form.refusedAt('details');
  return (
    <Card title={t('details')}>
      <form
        noValidate
        className="mt-1 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <ImageFields
          texts={form.plan.entries}
          onChange={form.change}
          problems={form.textProblems}
        />
        {refused && <Refusal error={refused} />}
        <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      </form>
    </Card>
  );
}

/** The one figure, for the bar of narrow windows. */
function Total({ storage }: { readonly storage: AddedStorage }) {
  const t = useTranslations('imageCreate.summary');
  const { money, unpriced } = useStorageBook();
  if (storage.kind !== 'known') return null;
  if (storage.monthly === undefined) return unpriced;
  return (
    <>
      {t('more', { price: money(storage.monthly, 2) })}{' '}
      <span className="sr-only">{t('perMonth')}</span>
    </>
  );
}
