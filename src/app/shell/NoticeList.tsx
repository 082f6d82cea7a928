import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { ConfirmDialog } from '@/ui/ConfirmDialog';
import { IconButton } from '@/ui/IconButton';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';

import { dismiss } from '../notices';
import type { FrameNotice } from '../notices';
import { resetEverything } from '../reset';

/** What must be told since the start. */
export function NoticeList({ notices }: { readonly notices: readonly FrameNotice[] }) {
  return (
    <div className="mb-4 flex flex-col gap-2" data-no-print>
      {notices.map((notice) => (
        <OneNotice key={keyOf(notice)} notice={notice} />
      ))}
    </div>
  );
}

const keyOf = (notice: FrameNotice) =>
  notice.kind === 'parameter' ? `${notice.parameter} ${notice.value}` : notice.kind;

function OneNotice({ notice }: { readonly notice: FrameNotice }) {
  const t = useTranslations('frame.notices');
  const close = (
    <IconButton label={t('close')} icon={X} size="small" onClick={() => dismiss(notice)} />
  );
  switch (notice.kind) {
    case 'parameter':
      return (
        <Notice tone="warn" title={t('parameter')} action={close}>
          {t(`bad.${notice.parameter}`, { value: notice.value })}
        </Notice>
      );
    case 'notKept':
      return (
        <Notice
          tone="warn"
          title={t('notKept')}
          action={
            <>
              {notice.why !== 'blocked' && <Reset />}
              {close}
            </>
          }
        >
          {t(`why.${notice.why}`)}
        </Notice>
      );
    case 'setAside':
      return (
        <Notice
          tone="warn"
          title={t('setAside')}
          action={
            <>
              <Reset />
              {close}
            </>
          }
        >
          {t('setAsideText')}
        </Notice>
      );
  }
}

function Reset() {
  const t = useTranslations('shell.reset');
  const words = useTranslations('frame.notices');
  const [open, setOpen] = useState(false);
  return (
    <>
      <LinkText onClick={() => setOpen(true)}>{words('reset')}</LinkText>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={resetEverything}
        title={t('title')}
        confirm={t('confirm')}
        tone="danger"
      >
        <p>{t('text')}</p>
      </ConfirmDialog>
    </>
  );
}
