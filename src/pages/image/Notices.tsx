import { FastForward } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { actionQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useFinishTask } from '@/components/useFinishTask';
import { useWarm } from '@/components/useWarm';
import { maintenanceOf } from '@/domain/systems';
import type { Maintenance } from '@/domain/systems';
import { useFormats } from '@/i18n/format';
import { TYPE_SLUG } from '@/components/imageTypes';
import { knownFailure } from '@/components/tasks';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { ErrorNotice } from '@/ui/ErrorNotice';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';
import { SimulatedMark } from '@/ui/SimulatedMark';

import { useAccountName, useFamily, useTask } from './beside';
import type { ImageProps } from './ImagePage';

/** How the maintenance of an image's system stands on the simulated clock. */
export function useMaintenance({ image }: ImageProps): Maintenance {
  const { data } = useWarm(actionQuery(useCaller(), 'DescribeClock', {}));
  return maintenanceOf(image.OsName, Date.parse(data.Time));
}

/** What one should know before using an image. */
export function Notices({ image }: ImageProps) {
  return (
    <>
      {image.ImageType === 'SHARED_IMAGE' && <Received image={image} />}
      <Making image={image} />
      {image.ImageDeprecated && <Deprecated image={image} />}
      <Ended image={image} />
    </>
  );
}

function Received({ image }: ImageProps) {
  const t = useTranslations('image.notice');
  const account = useAccountName(image.ImageCreator);
  return (
    <Notice tone="warn" title={t('receivedTitle', { account, uin: image.ImageCreator })}>
      {t('received')}
    </Notice>
  );
}

function Making({ image }: ImageProps) {
  const t = useTranslations('image.notice');
  const { ImageState: state } = image;
  switch (state) {
    case 'NORMAL':
      return null;
    case 'CREATING':
    case 'SYNCING':
    case 'IMPORTING':
      return (
        <Notice
          tone="info"
          title={t(`working.${state}`)}
          action={
            <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <Finish image={image} />
              <LinkText to={paths.activity()}>{t('activity')}</LinkText>
            </span>
          }
        >
          {t('workingDetail')}
        </Notice>
      );
    case 'CREATEFAILED':
    case 'IMPORTFAILED':
      return <Failed image={image} state={state} />;
  }
}

/** Ends what is under way, which the simulator lets one do. */
function Finish({ image }: ImageProps) {
  const t = useTranslations();
  const { finish, pending } = useFinishTask();
  const task = useTask(image);
  if (task?.State !== 'RUNNING') return null;
  return (
    <span className="flex items-center gap-2">
      <SimulatedMark>{t('common.simulatorExtension')}</SimulatedMark>
      <Button size="small" icon={FastForward} pending={pending} onClick={() => finish(task)}>
        {t('tasks.finish.label')}
      </Button>
    </span>
  );
}

function Failed(props: ImageProps & { readonly state: 'CREATEFAILED' | 'IMPORTFAILED' }) {
  const t = useTranslations('image.failed');
  const advice = useTranslations('tasks.advice');
  const task = useTask(props.image);
  const why = knownFailure(task?.FailureCode) ?? 'unknown';
  return (
    <ErrorNotice
      message={t(props.state)}
      whatToDo={`${advice(why)} ${t('todo')}`}
      code={task?.FailureCode || undefined}
      requestId={task?.RequestId}
    />
  );
}

function Deprecated({ image }: ImageProps) {
  const t = useTranslations('image.notice');
  const { newest } = useFamily(image);
  const way = newest && (
    <LinkText to={paths.image(TYPE_SLUG[newest.ImageType], newest.ImageId)}>
      {t('newest', { name: newest.ImageName })}
    </LinkText>
  );
  return (
    <Notice tone="warn" action={way}>
      {t('deprecated')}
    </Notice>
  );
}

/** A published end may be a day, `2024-06-30`, or a month, `2025-04`. */
const isDay = (published: string) => published.length > 'YYYY-MM'.length;

function Ended({ image }: ImageProps) {
  const t = useTranslations('image.notice');
  const format = useFormats();
  const { ended, until, extended } = useMaintenance({ image });
  if (!ended || until === undefined) return null;
  const date = format.published(until);
  return (
    <Notice
      tone="warn"
      title={t(isDay(until) ? 'ended' : 'endedMonth', { system: image.OsName, date })}
    >
      {extended?.ended === false
        ? t('extended', { date: format.published(extended.until) })
        : t('endedText')}
    </Notice>
  );
}
