import { useRef } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { ApiCall } from '@/components/ApiCall';
import { useFocusOnProblem } from '@/components/focusOnProblem';
import { InstanceStatus } from '@/components/InstanceStatus';
import { nameOf } from '@/components/instanceActions/operations';
import { useRefusal } from '@/components/instanceActions/useRefusal';
import { Refusal } from '@/components/Refusal';
import { useRegion } from '@/components/useRegion';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Id } from '@/ui/Id';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { useUiText } from '@/ui/uiText';
import { WithSummary } from '@/ui/WithSummary';
import type { Instance } from '@/wire/cvm/instances';

import { BackupCard } from './BackupCard';
import { ConfirmRestore } from './ConfirmRestore';
import { ImageSection } from './ImageSection';
import { ChangeLine, RestoreSummary } from './RestoreSummary';
import { DiskCard, LoginCard } from './SystemCards';
import { usePrices } from './usePrices';
import type { Prices } from './usePrices';
import { useRestoreForm } from './useRestoreForm';
import { WhatChanges } from './WhatChanges';

/** Gives an instance the system of an image. */
export function RestorePage({ instance }: { readonly instance: Instance }) {
  const t = useTranslations('restore');
  const navigate = useNavigate();
  const text = useUiText();
  const content = useRef<HTMLDivElement>(null);
  const page = useRestoreForm(instance);
  const { form, backup, request } = page;
  const prices = usePrices(form.plan, page.priced);
  useFocusOnProblem(content, page.pressedTimes);
  const refused = form.refusedAt('page');
  const impossible = useRefusal()(instance, 'restore');
  const calls = () => (request ? [{ action: 'ResetInstance' as const, parameters: request }] : []);
  const here = paths.instance(instance.InstanceId);
  return (
    <>
      <PageHeader
        breadcrumb={[
          { label: t('instances'), to: paths.instances() },
          { label: nameOf(instance), to: here },
        ]}
        title={t('title', { name: nameOf(instance) })}
        mark={<InstanceStatus instance={instance} />}
        sub={<Place instance={instance} />}
        actions={
          <>
            {page.dirty && (
              <span className="mr-1 text-xs text-ink-3">
                {t('draftKept')} · <LinkText onClick={page.startOver}>{t('startOver')}</LinkText>
              </span>
            )}
            <Button onClick={() => void navigate(here)}>{text.cancel}</Button>
          </>
        }
      />
      {page.guard}
      <WithSummary
        summary={<RestoreSummary plan={form.plan} prices={prices} />}
        summaryAction={<ApiCall calls={calls} />}
        total={<Total prices={prices} />}
        buttons={
          <Button
            data-point="restore"
            variant="danger"
            className="lg:flex-1"
            pending={page.pending}
            disabledReason={impossible ?? (backup.backup.kind === 'making' && t('backup.wait'))}
            onClick={page.ask}
          >
            {t('restore')}
          </Button>
        }
      >
        <div ref={content} className="flex flex-col gap-4">
          {impossible !== null && (
            <Notice tone="warn" title={t('impossible')}>
              {impossible}
            </Notice>
          )}
          {refused && <Refusal error={refused} />}
          <ImageSection form={form} />
          <WhatChanges plan={form.plan} />
          <BackupCard instance={instance} control={backup} />
          <LoginCard form={form} />
          <DiskCard form={form} />
        </div>
      </WithSummary>
      {page.asking && (
        <ConfirmRestore
          plan={form.plan}
          backup={backup.backup}
          calls={calls}
          pending={page.pending}
          onConfirm={page.restore}
          onClose={page.decline}
        />
      )}
    </>
  );
}

function Place({ instance }: { readonly instance: Instance }) {
  return (
    <>
      <Id value={instance.InstanceId} />
      <span>{useRegion().label}</span>
      <span>{instance.OsName}</span>
    </>
  );
}

/** The one figure, for the bar of narrow windows. */
function Total({ prices: { now, after } }: { readonly prices: Prices }) {
  if (typeof now !== 'number' || typeof after !== 'number') return null;
  return <ChangeLine usd={after - now} />;
}
