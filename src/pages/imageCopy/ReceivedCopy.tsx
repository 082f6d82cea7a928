import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';
import * as v from 'valibot';

import { ApiCall } from '@/components/ApiCall';
import type { PlannedCall } from '@/components/apiCallText';
import { useCaller } from '@/components/caller';
import { useFormDraft } from '@/components/formDraft';
import { useOwnNames } from '@/components/imageTexts';
import { useLeaveGuard } from '@/components/leaveGuard';
import { Problem } from '@/components/Problem';
import { useSendCalls } from '@/components/useSendCalls';
import { useRegion } from '@/components/useRegion';
import { imageNameProblem } from '@/domain/imageTexts';
import { imageAction } from '@/domain/images';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { TextField } from '@/ui/TextField';
import { showToast } from '@/ui/toast';
import type { Image } from '@/wire/cvm/images';
import { characters, MOST_IMAGE_NAME } from '@/wire/cvm/imageTexts';

const stored = v.partial(v.object({ name: v.string() }));

/** Copies a received image within its region into an image of one's own. */
export function ReceivedCopy({ image }: { readonly image: Image }) {
  const t = useTranslations('imageCopy');
  const fields = useTranslations('imageFields');
  const types = useTranslations('common.imageType');
  const region = useRegion();
  const form = useReceivedForm(image);
  const { name, problem } = form;
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
      <form
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

function useReceivedForm(image: Image) {
  const t = useTranslations('imageCopy');
  const navigate = useNavigate();
  const caller = useCaller();
  const taken = useOwnNames();
  const key = `copy/${caller.account}/${caller.region}/${image.ImageId}`;
  const draft = useFormDraft(key, stored, { name: image.ImageName });
  const [pressed, setPressed] = useState(false);
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
    problem: pressed ? problem : undefined,
    refused: !imageAction(image, 'copyHere').ok,
    calls,
    error,
    pending: isPending,
    guard,
    submit() {
      setPressed(true);
      if (problem === undefined && !isPending) mutate(calls());
    },
  };
}
