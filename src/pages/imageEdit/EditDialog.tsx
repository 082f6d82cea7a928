import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import type { ImageDialogProps } from '@/components/DialogImage';
import { FormDialog } from '@/components/FormDialog';
import { useFormDraft } from '@/components/formDraft';
import { ImageFields } from '@/components/ImageFields';
import { useOwnNames } from '@/components/imageTexts';
import { useRegion } from '@/components/useRegion';
import { useSendEach } from '@/components/useSendEach';
import { imageTextProblems } from '@/domain/imageTexts';
import { CheckboxField } from '@/ui/CheckboxField';
import { Id } from '@/ui/Id';
import { Notice } from '@/ui/Notice';
import { showToast } from '@/ui/toast';

import { CHANGED_BY, callsFor, entriesOf, storedEntries } from './changes';
import type { EditAction } from './changes';

const NOTHING = {};

/** Changes what its owner wrote on a custom image. */
export function EditDialog({ image, onClose }: ImageDialogProps) {
  const t = useTranslations('imageEdit');
  const caller = useCaller();
  const region = useRegion().label;
  const taken = useOwnNames(image.ImageId);
  const name = `edit/${caller.account}/${caller.region}/${image.ImageId}`;
  const draft = useFormDraft(name, storedEntries, entriesOf(image));
  const [pressed, setPressed] = useState(false);
  const [done, setDone] = useState(false);
  const calls = callsFor(image, draft.entries);
  const problems = imageTextProblems(draft.entries, taken);
  const sending = useSendEach<EditAction>((latest) => {
    for (const [action, failure] of latest) if (!failure) draft.forget(CHANGED_BY[action]);
    if ([...latest.values()].some((failure) => failure !== null)) return;
    draft.drop();
    showToast({ tone: 'ok', text: t('done', { name: draft.entries.name }) });
    setDone(true);
  });
  const [failed, ...othersFailed] = [...sending.outcomes].filter(([, failure]) => failure);
  const isPartly = failed !== undefined && othersFailed.length === 0 && sending.outcomes.size > 1;
  const submit = () => {
    setPressed(true);
    if (Object.keys(problems).length === 0) sending.send(calls);
  };
  return (
    <FormDialog
      title={t('title', { name: image.ImageName })}
      scope={t.rich('scope', { region, id: () => <Id value={image.ImageId} /> })}
      draft={draft}
      calls={() => [...calls.values()]}
      primary={t('save')}
      blocked={calls.size === 0 && !sending.pending ? { reason: t('nothing') } : undefined}
      pending={sending.pending}
      error={failed?.[1] ?? null}
      done={done}
      onSubmit={submit}
      onClose={onClose}
    >
      {isPartly && <Notice tone="warn" title={t(`partly.${failed[0]}`)} />}
      <ImageFields
        texts={draft.entries}
        onChange={draft.change}
        problems={pressed ? problems : NOTHING}
      />
      <CheckboxField
        label={t('deprecated')}
        hint={t('deprecatedHint')}
        checked={draft.entries.deprecated}
        onChange={(deprecated) => draft.change({ deprecated })}
      />
    </FormDialog>
  );
}
