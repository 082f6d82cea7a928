import { useEffect, useRef, useState } from 'react';
import { useNavigate, useRevalidator } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import type { Change } from '@/components/launch/draft';
import { launchRequests } from '@/components/launch/request';
import { usePlan } from '@/components/launch/usePlan';
import { useLeaveGuard } from '@/components/leaveGuard';
import { nameFrom } from '@/domain/launchNames';
import { LAUNCH_STEPS, paths } from '@/paths';
import type { LaunchStep } from '@/paths';
import { setPreferences, usePreferences } from '@/stores/preferences';
import { showToast } from '@/ui/toast';

import { useDraft } from './draftStore';
import type { LaunchForm } from './form';
import { problemsOf } from './problems';
import { useLaunch } from './useLaunch';
import type { LaunchReport } from './useLaunch';

/** How many images the wizard remembers as used last. */
const REMEMBERED = 6;

function rememberImage(imageId: string): void {
  const { recentImages } = usePreferences.getState();
  const others = recentImages.filter((id) => id !== imageId);
  setPreferences({ recentImages: [imageId, ...others].slice(0, REMEMBERED) });
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

const STEP_PATHS: readonly string[] = LAUNCH_STEPS.map((step) => paths.launch(step));

/** Going from step to step is not leaving. */
const isStep = (pathname: string) => STEP_PATHS.includes(pathname);

/** The wizard's state and what its buttons do. */
export function useWizard(step: LaunchStep) {
  const caller = useCaller();
  const navigate = useNavigate();
  const { revalidate } = useRevalidator();
  const store = useDraft(caller);
  const [password, setSecret] = useState('');
  const planned = usePlan(store.draft, password);
  const launch = useLaunch(caller);
  const [report, setReport] = useState<LaunchReport>();
  const [pressed, setPressed] = useState<ReadonlySet<LaunchStep>>(new Set());
  const [pressedTimes, setPressedTimes] = useState(0);
  const sending = useRef(false);
  // Before the effect that leads away: it must know by then that there is nothing left to lose.
  const guard = useLeaveGuard(store.draft.standing === 'touched' && !launch.isPending, isStep);
  const leave = useArrival();
  const { plan } = planned;

  /** What a person changes is another launch: what is said of the last one is over. */
  const change = (next: Change) => {
    if (!launch.isPending) launch.reset();
    store.change(next);
  };
  const form: LaunchForm = {
    ...planned,
    change,
    setPassword: (secret) => {
      setSecret(secret);
      change({ kind: 'secret' });
    },
    problems: pressed.has(step) ? problemsOf(plan, step) : [],
  };

  const arrived = (result: LaunchReport) => {
    if (plan.draft.imageId !== undefined) rememberImage(plan.draft.imageId);
    if (result.missing.length === 0) {
      store.settle();
      leave(result.launched.flat());
      return;
    }
    setReport(result);
    const name = nameFrom(plan.draft.name, sum(result.launched.map((ids) => ids.length)));
    store.change({ kind: 'set', fields: { count: sum(result.missing), name } });
  };

  const send = () => {
    // Two presses in one moment come before the first is seen to be under way.
    if (sending.current) return;
    sending.current = true;
    setReport(undefined);
    launch.mutate(launchRequests(plan), {
      onSuccess: arrived,
      onSettled: () => {
        sending.current = false;
      },
    });
  };

  const next = () => {
    const asked = step === 'review' ? LAUNCH_STEPS : [step];
    const wrong = asked.filter((one) => problemsOf(plan, one).length > 0);
    if (wrong.length > 0) {
      setPressed(new Set([...pressed, ...wrong]));
      setPressedTimes(pressedTimes + 1);
      return;
    }
    const after = LAUNCH_STEPS[LAUNCH_STEPS.indexOf(step) + 1];
    if (after) void navigate(paths.launch(after));
    else send();
  };

  const startOver = () => {
    store.settle();
    setSecret('');
    setPressed(new Set());
    setReport(undefined);
    launch.reset();
    void revalidate();
  };

  return { form, guard, launch, report, next, pressedTimes, startOver };
}

/**
 * Leads to the instances once they were launched: in an effect, after the draft was settled, so that nobody is asked
 * whether to leave it.
 */
function useArrival(): (instanceIds: readonly string[]) => void {
  const t = useTranslations('launch.result');
  const navigate = useNavigate();
  const [launched, setLaunched] = useState<readonly string[]>();
  useEffect(() => {
    if (!launched) return;
    const [first] = launched;
    showToast({
      tone: 'ok',
      begun: 'RunInstances',
      text: t('launched', { count: launched.length }),
      ...(launched.length === 1 &&
        first !== undefined && { link: { label: t('open'), to: paths.instance(first) } }),
    });
    void navigate(paths.instances());
  }, [launched, navigate, t]);
  return setLaunched;
}
