import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import type { ImagesDialogProps } from '@/components/DialogImages';
import { FormDialog } from '@/components/FormDialog';
import { useFormDraft } from '@/components/formDraft';
import { useRegion } from '@/components/useRegion';
import { useSendEach } from '@/components/useSendEach';
import { Id } from '@/ui/Id';
import { Notice } from '@/ui/Notice';
import { showToast } from '@/ui/toast';

import { AccountIdsField } from './AccountIdsField';
import { splitIds } from './entries';
import { ImageRows } from './ImageRows';
import { NOTHING, shareCalls, storedEntries } from './plan';
import { useImageLines, useShareable, useSharePlan } from './useSharePlan';
import { Verdicts } from './Verdicts';
import { WhatTheyGet } from './WhatTheyGet';
import { WhoHasIt } from './WhoHasIt';

/** Shares one or several custom images with any number of accounts. */
export function ShareDialog({ ids, images, missing, onClose }: ImagesDialogProps) {
  const t = useTranslations('shares.dialog');
  const caller = useCaller();
  const region = useRegion().label;
  const [done, setDone] = useState(false);
  const name = `share/${caller.account}/${caller.region}/${ids.join(',')}`;
  const draft = useFormDraft(name, storedEntries, NOTHING);
  const shareable = useShareable(images);
  const { entries, targets, complete, total } = useSharePlan(shareable.images, draft.entries);
  const calls = shareCalls(targets);
  const good = entries.filter(({ flaw }) => flaw === undefined).length;
  const [image] = images;
  const single = images.length === 1 ? image : undefined;
  const doneText = (count: number) =>
    single ? t('done', { name: single.ImageName, count: good }) : t('doneMany', { count });
  const { send, pending, outcomes } = useSendEach((latest) => {
    const failed = [...latest.values()].filter((error) => error !== null).length;
    if (failed > 0) return;
    draft.drop();
    showToast({ tone: 'ok', text: doneText(latest.size) });
    setDone(true);
  });
  const lines = useImageLines({ images, shareable, entries, targets, outcomes });
  const failed = [...outcomes.values()].filter((error) => error !== null);
  const add = (added: readonly string[], typed: string) =>
    draft.change({ ids: [...new Set([...draft.entries.ids, ...added])], typed });
  const primary = () => {
    if (calls.size === 0) return t('primaryNone');
    if (failed.length > 0 && !single) return t('again', { count: calls.size });
    return single
      ? t('primary', { count: good })
      : t('primaryMany', { images: calls.size, count: good });
  };
  const blocked = () => {
    if (shareable.images.length === 0)
      return single ? shareable.reasons.get(single.ImageId) : t('noImage');
    if (entries.length === 0) return t('noEntry');
    return calls.size === 0 ? t('noGood') : undefined;
  };
  const reason = pending ? undefined : blocked();
  return (
    <FormDialog
      size="large"
      title={
        single ? t('title', { name: single.ImageName }) : t('titleMany', { count: images.length })
      }
      scope={
        single
          ? t.rich('scope', {
              region,
              id: () => <Id value={single.ImageId} />,
              place: (chunks) => <span className="whitespace-nowrap">{chunks}</span>,
            })
          : t('scopeMany', { region })
      }
      aside={<WhatTheyGet images={images} />}
      draft={draft}
      calls={() => [...calls.values()]}
      primary={primary()}
      blocked={reason === undefined ? undefined : { reason }}
      pending={pending}
      error={(single && failed[0]) ?? null}
      done={done}
      onSubmit={() => {
        add(splitIds(draft.entries.typed), '');
        send(calls);
      }}
      onClose={onClose}
    >
      {shareable.images.length > 0 ? (
        <div className="flex flex-col gap-2.5">
          <AccountIdsField
            entries={complete}
            typed={draft.entries.typed}
            onType={(typed) => draft.change({ typed })}
            onAdd={add}
            onRemove={(id) =>
              draft.change({ ids: draft.entries.ids.filter((other) => other !== id) })
            }
          />
          <Verdicts entries={entries} images={shareable.images.length} total={total} />
        </div>
      ) : (
        single && (
          <Notice tone="warn" title={t('refused')}>
            {shareable.reasons.get(single.ImageId)}
          </Notice>
        )
      )}
      {single ? <WhoHasIt image={single} /> : <ImageRows lines={lines} />}
      {missing.length > 0 && (
        <p className="text-sm text-ink-3">{t('missing', { count: missing.length })}</p>
      )}
      {failed.length > 0 && !single && (
        <Notice tone="warn">{t('partly', { failed: failed.length })}</Notice>
      )}
    </FormDialog>
  );
}
