import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import type { ImageDialogProps } from '@/components/DialogImage';
import { FormDialog } from '@/components/FormDialog';
import { useFormDraft } from '@/components/formDraft';
import { ImageFields } from '@/components/ImageFields';
import { useOwnNames } from '@/components/imageTexts';
import { useRegion } from '@/components/useRegion';
import { useSendCalls } from '@/components/useSendCalls';
import { imageTextProblems } from '@/domain/imageTexts';
import { CheckboxField } from '@/ui/CheckboxField';
import { Id } from '@/ui/Id';
import { showToast } from '@/ui/toast';

import { callsFor, entriesOf, storedEntries } from './changes';

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
  const { mutate, isPending, error } = useSendCalls(() => {
    draft.drop();
    showToast({ tone: 'ok', text: t('done', { name: draft.entries.name }) });
    setDone(true);
  });
  const submit = () => {
    setPressed(true);
    if (Object.keys(problems).length === 0) mutate(calls);
  };
  return (
    <FormDialog
      title={t('title', { name: image.ImageName })}
      scope={t.rich('scope', { region, id: () => <Id value={image.ImageId} /> })}
      draft={draft}
      calls={() => calls}
      primary={t('save')}
      blocked={calls.length === 0 && !isPending ? { reason: t('nothing') } : undefined}
      pending={isPending}
      error={error}
      done={done}
      onSubmit={submit}
      onClose={onClose}
    >
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
