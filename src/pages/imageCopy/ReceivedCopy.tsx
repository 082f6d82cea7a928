import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import * as v from 'valibot';

import { actionQuery } from '@/api/queries';
import { ApiCall } from '@/components/ApiCall';
import type { PlannedCall } from '@/components/apiCallText';
import { useCaller } from '@/components/caller';
import { useFocusOnProblem } from '@/components/focusOnProblem';
import { useFormDraft } from '@/components/formDraft';
import { useOwnNames } from '@/components/imageTexts';
import { useLeaveGuard } from '@/components/leaveGuard';
import { Problem } from '@/components/Problem';
import { QuotaNotice } from '@/components/QuotaNotice';
import { useSendCalls } from '@/components/useSendCalls';
import { useStorageBook } from '@/components/storageBook';
import { useRegion } from '@/components/useRegion';
import { imageNameProblem } from '@/domain/imageTexts';
import { imageAction } from '@/domain/images';
import { storageChange } from '@/domain/prices/storage';
import { roundBound } from '@/domain/prices/usd';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { Skeleton } from '@/ui/Skeleton';
import { TextField } from '@/ui/TextField';
import { showToast } from '@/ui/toast';
import type { Image } from '@/wire/cvm/images';
import { characters, MOST_IMAGE_NAME } from '@/wire/cvm/imageTexts';

import { mostStored } from './targets';

const stored = v.partial(v.object({ name: v.string() }));

/** Copies a received image within its region into an image of one's own. */
export function ReceivedCopy({ image }: { readonly image: Image }) {
  const t = useTranslations('imageCopy');
  const fields = useTranslations('imageFields');
  const types = useTranslations('common.imageType');
  const region = useRegion();
  const form = useReceivedForm(image);
  const { name, problem } = form;
  const content = useRef<HTMLFormElement>(null);
  useFocusOnProblem(content, form.pressedTimes);
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: types('shared'), to: paths.images('shared') },
          { label: image.ImageName, to: paths.image('shared', image.ImageId) },
        ]}
        title={t('received.title')}
        sentence={t('received.sentence', { name: image.ImageName, region: region.label })}
      />
      <QuotaNotice />
      <form
        ref={content}
        noValidate
        className="max-w-2xl"
        onSubmit={(event) => {
          event.preventDefault();
          form.submit();
        }}
      >
        <Card>
          <div className="flex flex-col gap-4 py-1">
            <Notice tone="warn">{t('received.warning')}</Notice>
            <TextField
              label={fields('name')}
              value={name}
              onChange={form.rename}
              suffix={fields('used', { used: characters(name), most: MOST_IMAGE_NAME })}
              error={problem && fields(`problem.name.${problem}`, { most: MOST_IMAGE_NAME })}
              hint={t('received.hint')}
              autoComplete="off"
            />
            <Cost image={image} />
            {form.error && <Problem error={form.error} />}
            <div className="flex flex-wrap items-center gap-2">
              <ApiCall calls={form.calls} />
              <Button className="ml-auto" to={paths.image('shared', image.ImageId)}>
                {t('cancel')}
              </Button>
              <Button
                variant="primary"
                type="submit"
                pending={form.pending}
                disabledReason={form.refused && t('refused.state')}
              >
                {t('start', { count: 1 })}
              </Button>
            </div>
          </div>
        </Card>
      </form>
      {form.guard}
    </>
  );
}

/** What the copy takes: of storage at most what is on its disks, because no action tells what a snapshot really stores. */
function Cost({ image }: { readonly image: Image }) {
  const t = useTranslations('imageCopy');
  const region = useRegion();
  const { book, money, unpriced } = useStorageBook();
  const stored = useQuery(actionQuery(useCaller(), 'DescribeSnapshotOverview', {})).data;
  const size = mostStored(image);
  const monthly = stored && storageChange(book, region.id, stored, size);
  const most =
    monthly === undefined
      ? unpriced
      : `${t('atMost', { price: money(roundBound(monthly), 2) })} ${t('monthMore')}`;
  return (
    <DescriptionList
      layout="spread"
      items={[
        { label: t('copying'), value: t('free') },
        { label: t('storage', { size }), value: stored ? most : <Skeleton className="w-24" /> },
        { label: t('time'), value: t('received.minutes') },
      ]}
    />
  );
}

function useReceivedForm(image: Image) {
  const t = useTranslations('imageCopy');
  const navigate = useNavigate();
  const caller = useCaller();
  const taken = useOwnNames();
  const key = `copy/${caller.account}/${caller.region}/${image.ImageId}`;
  const draft = useFormDraft(key, stored, { name: image.ImageName });
  const [pressedTimes, setPressedTimes] = useState(0);
  const [done, setDone] = useState(false);
  const { name } = draft.entries;
  const problem = imageNameProblem(name, taken);
  const calls = (): PlannedCall[] => [
    {
      action: 'SyncImages',
      parameters: {
        ImageIds: [image.ImageId],
        DestinationRegions: [caller.region],
        ...(name !== image.ImageName && { ImageName: name }),
      },
    },
  ];
  const { mutate, isPending, error } = useSendCalls(() => {
    draft.drop();
    showToast({
      tone: 'ok',
      begun: 'SyncImages',
      text: t('started', { count: 1 }),
      link: { label: t('follow'), to: paths.activity() },
    });
    setDone(true);
  });
  const guard = useLeaveGuard(draft.dirty && !isPending && !done, undefined, draft.drop);
  useEffect(() => {
    if (done) void navigate(paths.images('custom'));
  }, [done, navigate]);
  return {
    name,
    rename: (next: string) => draft.change({ name: next }),
    pressedTimes,
    problem: pressedTimes > 0 ? problem : undefined,
    refused: !imageAction(image, 'copyHere').ok,
    calls,
    error,
    pending: isPending,
    guard,
    submit() {
      setPressedTimes(pressedTimes + 1);
      if (problem === undefined && !isPending) mutate(calls());
    },
  };
}
