import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { actionMutation, dryRunMutation } from '@/api/queries';
import type { PlannedCall } from '@/components/apiCallText';
import { useCaller } from '@/components/caller';
import { useFormDraft } from '@/components/formDraft';
import { useOwnNames } from '@/components/imageTexts';
import { useLeaveGuard } from '@/components/leaveGuard';
import { useKeptNote } from '@/components/useKeptNote';
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

  const checking = useMutation(dryRunMutation(caller, 'ImportImage'));
  const importing = useMutation({
    ...actionMutation(caller, 'ImportImage'),
    onSuccess: ({ ImageId = '' }, { ImageName }) => {
      draft.drop();
      showToast({ tone: 'ok', begun: 'ImportImage', text: t('begun', { name: ImageName }) });
      setImported(ImageId);
    },
  });
  useKeptNote(draft.dirty);
  const guard = useLeaveGuard(
    (draft.dirty || Object.keys(signed).length > 0) &&
      !importing.isPending &&
      imported === undefined,
    undefined,
    draft.drop,
  );
  // In an effect: by then the guard knows that there is nothing left to ask about.
  useEffect(() => {
    if (imported === undefined) return;
    void navigate(imported === '' ? paths.images('custom') : paths.image('custom', imported));
  }, [imported, navigate]);

  const request = importParameters(entries);
  const send = (run: () => void) => {
    setPressedTimes(pressedTimes + 1);
    if (Object.keys(problems).length === 0 && !importing.isPending) run();
  };
  return {
    entries,
    problems: pressedTimes > 0 ? problems : {},
    pressedTimes,
    change: (changes: Partial<ImportEntries>) => {
      // An import under way stays what it is: to forget it would let a second one out. A check of other entries is void.
      checking.reset();
      if (!importing.isPending) importing.reset();
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
    calls: (): PlannedCall[] => [{ action: 'ImportImage', parameters: request }],
    check: () =>
      send(() => {
        importing.reset();
        checking.mutate(request);
      }),
    submit: () =>
      send(() => {
        checking.reset();
        importing.mutate(request);
      }),
    checking: checking.isPending,
    pending: importing.isPending,
    error: importing.error ?? checking.error,
    isChecked: checking.isSuccess,
    guard,
  };
}
