import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';

import { queryClient } from '@/api/client';
import { imageQuery } from '@/api/queries';
import { useCaller } from '@/components/caller';
import { useFormDraft } from '@/components/formDraft';
import { useLeaveGuard } from '@/components/leaveGuard';
import type { Image } from '@/wire/cvm/images';
import type { Instance } from '@/wire/cvm/instances';

import { chosenImage, draftName, IMAGE, initialEntries, storedEntries } from './entries';
import type { RestoreEntries } from './entries';
import { placeOf } from './errorPlace';
import type { Place } from './errorPlace';
import { resetRequest } from './request';
import { useBackup } from './useBackup';
import { useChosenImage, usePlan } from './usePlan';
import type { Plan } from './usePlan';
import { useProblems } from './useProblems';
import type { Problems } from './useProblems';
import { useRestore } from './useRestore';

/** What every card of the page works with. */
export interface RestoreForm {
  readonly plan: Plan;
  /** Id of the chosen image, whether it is there or not. */
  readonly imageId: string;
  readonly choose: (image: Image) => void;
  readonly change: (changes: Partial<RestoreEntries>) => void;
  readonly setPassword: (password: string) => void;
  /** Why the chosen image will not do. */
  readonly unfit: string | undefined;
  /** What is wrong, once somebody wanted to go on. */
  readonly problems: Problems;
  /** The refusal of the latest try, where it is about that part. */
  readonly refusedAt: (place: Place) => Error | undefined;
}

/** The chosen image stands in the address; without one there it is the draft's, else the one that the instance has. */
function useEntries(instance: Instance) {
  const caller = useCaller();
  const [params, setParams] = useSearchParams();
  const imageId = chosenImage(caller, instance, params);
  const image = useChosenImage(imageId);
  const name = draftName(caller, instance.InstanceId);
  const draft = useFormDraft(name, storedEntries, initialEntries(instance, image));
  const choose = (next: Image) => {
    queryClient.setQueryData(imageQuery(caller, next.ImageId).queryKey, next);
    draft.change({ image: next.ImageId });
    setParams(
      (before) => {
        before.set(IMAGE, next.ImageId);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  const startOver = () => {
    draft.drop();
    setParams(
      (before) => {
        before.delete(IMAGE);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  };
  return { draft, image, imageId, choose, startOver };
}

const NOTHING: Problems = {};

/** The page's state and what its buttons do. */
export function useRestoreForm(instance: Instance) {
  const { draft, image, imageId, choose, startOver } = useEntries(instance);
  const [password, setPassword] = useState('');
  const plan = usePlan(instance, image, draft.entries, password);
  const backup = useBackup(instance);
  const problems = useProblems(plan);
  const [pressed, setPressed] = useState(false);
  const [pressedTimes, setPressedTimes] = useState(0);
  const [asking, setAsking] = useState(false);
  const sending = useRestore(instance, () => {
    setPassword('');
    draft.drop();
    backup.forget();
  });
  const guard = useLeaveGuard(
    (draft.dirty || password !== '') && !sending.pending,
    undefined,
    draft.drop,
  );
  const request = resetRequest(plan);

  /** What a person changes is another request: what is said of the last one is over. */
  const afresh = () => {
    if (sending.error) sending.reset();
  };
  const form: RestoreForm = {
    plan,
    imageId,
    choose: (next) => {
      afresh();
      choose(next);
    },
    change: (changes) => {
      afresh();
      draft.change(changes);
    },
    setPassword: (secret) => {
      afresh();
      setPassword(secret);
    },
    unfit: image && problems.image,
    problems: pressed ? problems : NOTHING,
    refusedAt: (place) =>
      sending.error && placeOf(sending.error) === place ? sending.error : undefined,
  };
  return {
    form,
    guard,
    backup,
    request,
    asking,
    pending: sending.pending || sending.begun,
    pressedTimes,
    dirty: draft.dirty,
    /** Whether the choices have a price. */
    priced: problems.image === undefined && problems.disk === undefined,
    /** Asks before anything is lost, or shows what is missing. */
    ask: () => {
      if (Object.keys(problems).length === 0) {
        setAsking(true);
        return;
      }
      setPressed(true);
      setPressedTimes(pressedTimes + 1);
    },
    decline: () => setAsking(false),
    restore: () => {
      if (request && !sending.pending) {
        sending.send(request, { onError: () => setAsking(false) });
      }
    },
    startOver: () => {
      // What is under way stays what it is.
      if (sending.pending || sending.begun) return;
      startOver();
      setPassword('');
      setPressed(false);
      sending.reset();
    },
  };
}
