import { useTranslations } from 'use-intl';

import { Status } from '@/ui/Status';
import type { StatusKind } from '@/ui/StatusMark';
import type { Image, ImageState } from '@/wire/cvm/images';
import type { Task } from '@/wire/simulator/control';

import { knownFailure, useTimeLeft } from './tasks';

/** How each state looks (SDK-CN Image.ImageState). */
const IMAGE_STATUS: Readonly<Record<ImageState, StatusKind>> = {
  NORMAL: 'good',
  CREATING: 'running',
  SYNCING: 'running',
  IMPORTING: 'running',
  CREATEFAILED: 'failed',
  IMPORTFAILED: 'failed',
};

/** Props of an image's state. */
export interface ImageStatusProps {
  readonly image: Image;
  /** The task that makes or made it, where it is known: percent, time left, why it failed. */
  readonly task?: Task | undefined;
  /** See `Status`. */
  readonly wraps?: boolean;
}

/** An image's state as mark, word, percentage and time left, or why it failed. */
export function ImageStatus({ image, task, wraps }: ImageStatusProps) {
  const t = useTranslations('images');
  const timeLeft = useTimeLeft();
  const state = image.ImageState;
  const kind = IMAGE_STATUS[state];
  const word = t(`state.${state}`);
  if (kind === 'running') {
    const running = task?.State === 'RUNNING' ? task : undefined;
    const percent = running?.Percent ?? (state === 'SYNCING' ? image.SyncPercent : undefined);
    const left = running && timeLeft(running);
    return <Status kind="running" word={word} percent={percent} hint={left} wraps={wraps} />;
  }
  const failure = knownFailure(task?.FailureCode);
  const why = kind === 'failed' && failure ? t(`failure.${failure}`) : undefined;
  return <Status kind={kind} word={word} hint={why} wraps={wraps} />;
}
