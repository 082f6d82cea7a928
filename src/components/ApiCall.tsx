import { Code } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Dialog } from '@/ui/Dialog';
import { SegmentedControl } from '@/ui/SegmentedControl';

import { CALL_FORMATS, callText } from './apiCallText';
import type { CallFormat, PlannedCall } from './apiCallText';
import { useCaller } from './caller';

/** Props of the button that shows what a form will send. */
export interface ApiCallProps {
  /** What will be sent, in its order; asked for when the dialog opens. */
  readonly calls: () => readonly PlannedCall[];
}

/** "API call": shows the exact requests that a form will send, ready to copy. */
export function ApiCall({ calls }: ApiCallProps) {
  const t = useTranslations('apiCall');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="quiet" size="small" icon={Code} onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        size="large"
        title={t('title')}
        scope={t('scope')}
      >
        {open && <CallTexts calls={calls()} />}
      </Dialog>
    </>
  );
}

function CallTexts({ calls }: { readonly calls: readonly PlannedCall[] }) {
  const t = useTranslations('apiCall');
  const { region } = useCaller();
  const [format, setFormat] = useState<CallFormat>('tccli');
  if (calls.length === 0) return <p>{t('incomplete')}</p>;
  const text = calls.map((call) => callText(format, region, call)).join('\n\n');
  return (
    <div className="flex flex-col gap-3">
      <div className="flex items-center justify-between gap-4">
        <SegmentedControl
          label={t('format')}
          labelHidden
          segments={CALL_FORMATS.map((value) => ({ value, label: t(`formats.${value}`) }))}
          value={format}
          onChange={setFormat}
        />
        <CopyButton value={text} what={t('what')} />
      </div>
      {calls.length > 1 && <p className="text-sm">{t('several', { count: calls.length })}</p>}
      <textarea
        readOnly
        aria-label={t('what')}
        rows={16}
        wrap="off"
        spellCheck={false}
        className="w-full resize-none rounded-md border border-line bg-sunken p-3 font-mono text-mono text-ink"
        value={text}
      />
    </div>
  );
}
