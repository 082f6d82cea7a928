import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';

import { useCaller } from '@/components/caller';
import { useFormDraft } from '@/components/formDraft';
import { useLeaveGuard } from '@/components/leaveGuard';
import { imageTextProblems } from '@/domain/imageTexts';
import { paths } from '@/paths';

import { addressOf, askedFor, BLANK, storedEntries } from './entries';
import type { CreateEntries } from './entries';
import { placeOf, refusedFields } from './errorPlace';
import type { CreateForm } from './form';
import { requestOf } from './request';
import { useCreate } from './useCreate';
import { usePlan } from './usePlan';
import { useSourceProblem } from './useSourceProblem';

const NOTHING = {};

/** The page's state and what its buttons do. What it is made of stands in the address, all of it in the draft. */
export function useCreateForm() {
  const { account, region } = useCaller();
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const draft = useFormDraft(`create/${account}/${region}`, storedEntries, BLANK);
  const entries: CreateEntries = { ...draft.entries, ...askedFor(params) };
  const planned = usePlan(entries);
  const guard = useLeaveGuard(draft.dirty);
  const sending = useCreate(draft.drop);
  const sourceProblem = useSourceProblem(planned);
  const problems = imageTextProblems(entries, planned.taken);
  const [pressed, setPressed] = useState(false);
  const [pressedTimes, setPressedTimes] = useState(0);

  /** What a person changes is another request: what is said of the last one is over. */
  const change = (changes: Partial<CreateEntries>) => {
    if (sending.error) sending.reset();
    draft.change(changes);
  };
  const choose = (changes: Partial<CreateEntries>) => {
    const { instance, snapshots } = entries;
    const next = { instance, snapshots, ...changes };
    change(next);
    const to = paths.imageCreate(addressOf({ ...entries, ...next }));
    void navigate(to, { replace: true, preventScrollReset: true });
  };
  const form: CreateForm = {
    ...planned,
    change,
    chooseSource: (source) => choose({ source }),
    chooseInstance: (instance) => choose({ source: 'instance', instance, dataDisks: [] }),
    chooseSnapshots: (snapshots) => choose({ source: 'snapshots', snapshots }),
    pressed,
    sourceProblem,
    textProblems: { ...(pressed ? problems : NOTHING), ...refusedFields(sending.error) },
    refusedAt: (place) =>
      sending.error && placeOf(sending.error) === place ? sending.error : undefined,
  };

  const request = requestOf(planned.plan);
  /** Sends what is complete, else shows what is missing. */
  const press = (send: typeof sending.create) => {
    if (request && sourceProblem === undefined && Object.keys(problems).length === 0) {
      send(request);
      return;
    }
    setPressed(true);
    setPressedTimes(pressedTimes + 1);
  };
  const startOver = () => {
    draft.drop();
    sending.reset();
    setPressed(false);
    void navigate(paths.imageCreate(), { replace: true });
  };
  return {
    form,
    guard,
    request,
    dirty: draft.dirty,
    checking: sending.checking,
    creating: sending.creating,
    check: () => press(sending.check),
    create: () => press(sending.create),
    pressedTimes,
    startOver,
  };
}
