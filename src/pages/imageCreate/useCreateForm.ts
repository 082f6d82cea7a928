import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { useCaller } from '@/components/caller';
import { useFormDraft } from '@/components/formDraft';
import { useLeaveGuard } from '@/components/leaveGuard';
import { useKeptNote } from '@/components/useKeptNote';
import { imageTextProblems } from '@/domain/imageTexts';
import { paths } from '@/paths';

import { addressOf, BLANK, draftName, isTyped, storedEntries } from './entries';
import type { CreateEntries } from './entries';
import { placeOf, refusedFields } from './errorPlace';
import type { CreateForm } from './form';
import { requestOf } from './request';
import { useCreate } from './useCreate';
import { usePlan } from './usePlan';
import { useSourceProblem } from './useSourceProblem';

const NOTHING = {};

/** The page's state and what its buttons do. All of it stands in the draft; the address follows what it is made of. */
export function useCreateForm() {
  const navigate = useNavigate();
  const draft = useFormDraft(draftName(useCaller()), storedEntries, BLANK);
  const { entries } = draft;
  const dirty = isTyped(entries);
  const planned = usePlan(entries);
  useKeptNote(dirty);
  const sending = useCreate(draft.drop);
  const guard = useLeaveGuard(dirty && !sending.creating);
  const sourceProblem = useSourceProblem(planned);
  const problems = imageTextProblems(entries, planned.taken);
  const [pressed, setPressed] = useState(false);
  const [pressedTimes, setPressedTimes] = useState(0);

  /** What a person changes is another request: what is said of the last one is over. */
  const change = (changes: Partial<CreateEntries>) => {
    sending.reset();
    draft.change(changes);
  };
  const choose = (changes: Partial<CreateEntries>) => {
    change(changes);
    const to = paths.imageCreate(addressOf({ ...entries, ...changes }));
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
    dirty,
    checking: sending.checking,
    creating: sending.creating,
    check: () => press(sending.check),
    create: () => press(sending.create),
    pressedTimes,
    startOver,
  };
}
