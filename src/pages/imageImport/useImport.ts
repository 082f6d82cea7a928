import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { call } from '@/api/call';
import { actionMutation } from '@/api/queries';
import type { PlannedCall } from '@/components/apiCallText';
import { useCaller } from '@/components/caller';
import { useFormDraft } from '@/components/formDraft';
import { useOwnNames } from '@/components/imageTexts';
import { useLeaveGuard } from '@/components/leaveGuard';
import { paths } from '@/paths';
import { showToast } from '@/ui/toast';

import { BLANK, importParameters, importProblems, storedEntries, unsigned } from './form';
import type { ImportEntries } from './form';

/** Addresses as they were typed, with what signs them. */
type Addresses = Partial<Pick<ImportEntries, 'url' | 'dataUrls'>>;

/** The form of an import: its entries, what is wrong with them, and how to send them. */
export type ImportForm = ReturnType<typeof useImport>;

/** Holds the form. What signs an address stays in memory only. */
export function useImport() {
  const t = useTranslations('imageImport');
  const caller = useCaller();
  const navigate = useNavigate();
  const taken = useOwnNames();
  const draft = useFormDraft(`import/${caller.account}/${caller.region}`, storedEntries, BLANK);
  const [signed, setSigned] = useState<Addresses>({});
  const [pressedTimes, setPressedTimes] = useState(0);
  const [imported, setImported] = useState<string>();
  const entries: ImportEntries = { ...draft.entries, ...signed };
  const problems = importProblems(entries, caller.region, taken);

  const mutation = useMutation({
    mutationKey: actionMutation(caller, 'ImportImage').mutationKey ?? [],
    mutationFn: async (dryRun: boolean) => {
      const answer = await call(caller, 'ImportImage', importParameters(entries, dryRun));
      return { dryRun, imageId: answer.ImageId };
    },
    onSuccess: ({ dryRun, imageId }) => {
      if (dryRun) return;
      draft.drop();
      showToast({
        tone: 'ok',
        begun: 'ImportImage',
        text: t('begun', { name: entries.name }),
      });
      setImported(imageId ?? '');
    },
  });
  const guard = useLeaveGuard(
    (draft.dirty || Object.keys(signed).length > 0) && imported === undefined,
    undefined,
    draft.drop,
  );
  // In an effect: by then the guard knows that there is nothing left to ask about.
  useEffect(() => {
    if (imported === undefined) return;
    void navigate(imported === '' ? paths.images('custom') : paths.image('custom', imported));
  }, [imported, navigate]);

  const send = (dryRun: boolean) => {
    setPressedTimes(pressedTimes + 1);
    if (Object.keys(problems).length === 0 && !mutation.isPending) mutation.mutate(dryRun);
  };
  return {
    entries,
    problems: pressedTimes > 0 ? problems : {},
    pressedTimes,
    change: (changes: Partial<ImportEntries>) => {
      // What is under way stays what it is: to forget it would let a second one out.
      if (!mutation.isPending) mutation.reset();
      const { url, dataUrls } = changes;
      setSigned({
        ...signed,
        ...(url !== undefined && { url }),
        ...(dataUrls && { dataUrls }),
      });
      draft.change({
        ...changes,
        ...(url !== undefined && { url: unsigned(url) }),
        ...(dataUrls && { dataUrls: dataUrls.map(unsigned) }),
      });
    },
    calls: (): PlannedCall[] => [
      { action: 'ImportImage', parameters: importParameters(entries, false) },
    ],
    check: () => send(true),
    submit: () => send(false),
    pending: mutation.isPending,
    error: mutation.error,
    isChecked: mutation.data?.dryRun === true,
    guard,
  };
}
