import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { ApiCall } from '@/components/ApiCall';
import { useFocusOnProblem } from '@/components/focusOnProblem';
import type { Plan } from '@/components/launch/plan';
import { launchRequests } from '@/components/launch/request';
import { useLaunchPrice } from '@/components/launch/useLaunchPrice';
import { useFormats } from '@/i18n/format';
import { LAUNCH_STEPS, paths } from '@/paths';
import type { LaunchStep } from '@/paths';
import { LinkText } from '@/ui/LinkText';
import { Wizard } from '@/ui/Wizard';
import type { WizardStep } from '@/ui/WizardSteps';

import { fieldOf, stepOf } from './errorPlace';
import type { LaunchForm } from './form';
import { ImageStep } from './ImageStep';
import { InstanceStep } from './InstanceStep';
import { LaunchSummary } from './LaunchSummary';
import { problemsOf } from './problems';
import { Refusal, ReviewStep } from './ReviewStep';
import { StorageStep } from './StorageStep';
import { useWizard } from './useWizard';

/** The launch wizard, at one of its steps. */
export function LaunchPage({ step }: { readonly step: LaunchStep }) {
  const t = useTranslations('launch');
  const format = useFormats();
  const navigate = useNavigate();
  const wizard = useWizard(step);
  const { form, guard, launch } = wizard;
  const { plan } = form;
  const price = useLaunchPrice(plan);
  const steps = useSteps(plan, step);
  const content = useRef<HTMLDivElement>(null);
  useFocusOnProblem(content, wizard.pressedTimes);

  const before = LAUNCH_STEPS[LAUNCH_STEPS.indexOf(step) - 1];
  const refusedHere =
    launch.error && step !== 'review' && stepOf(fieldOf(launch.error) ?? 'image') === step;
  return (
    <Wizard
      title={t('title')}
      note={
        plan.draft.standing === 'touched' ? (
          <>
            {t('draftKept')} · <LinkText onClick={wizard.startOver}>{t('startOver')}</LinkText>
          </>
        ) : undefined
      }
      steps={steps}
      current={step}
      onCancel={() => void navigate(paths.instances())}
      onPrevious={before && (() => void navigate(paths.launch(before)))}
      onNext={wizard.next}
      {...(step === 'review' && { nextLabel: t('launch') })}
      nextPending={launch.isPending}
      summary={<LaunchSummary plan={plan} price={price} />}
      summaryAction={<ApiCall calls={() => callsOf(plan)} />}
      total={
        price.kind === 'known' ? (
          <>
            {format.price(price.price.total)} {t('summary.perHour')}
          </>
        ) : (
          t('summary.noPrice')
        )
      }
    >
      <div ref={content}>
        {guard}
        {refusedHere && launch.error && (
          <div className="mb-4">
            <Refusal error={launch.error} />
          </div>
        )}
        {step === 'image' && <ImageStepHere form={form} />}
        {step === 'instance' && <InstanceStep form={form} />}
        {step === 'storage' && (
          <StorageStep form={form} traffic={price.kind === 'known' ? price.traffic : undefined} />
        )}
        {step === 'review' && (
          <ReviewStep plan={plan} error={launch.error} report={wizard.report} />
        )}
      </div>
    </Wizard>
  );
}

/** The image that a link asked for stays in the address only where there is none of that id. */
function ImageStepHere({ form }: { readonly form: LaunchForm }) {
  const [params, setParams] = useSearchParams();
  const forget = () =>
    setParams(
      (before) => {
        before.delete('image');
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return <ImageStep form={form} gone={params.get('image') ?? undefined} onFound={forget} />;
}

const callsOf = (plan: Plan) =>
  launchRequests(plan).map((parameters) => ({ action: 'RunInstances' as const, parameters }));

/** The steps with what was chosen in them. */
function useSteps(plan: Plan, current: LaunchStep): readonly WizardStep[] {
  const t = useTranslations('launch');
  const { draft, image, offer } = plan;
  const chosen: Record<LaunchStep, string | undefined> = {
    image: image?.ImageName,
    instance: offer && t('chosen.instance', { count: draft.count ?? 0, type: offer.name }),
    storage: t('chosen.storage', {
      size: draft.systemDiskSize ?? 0,
      disk: t(`storage.disk.${draft.systemDiskType}`),
      more: draft.dataDisks.length,
    }),
    review: undefined,
  };
  const at = LAUNCH_STEPS.indexOf(current);
  return LAUNCH_STEPS.map((id, index) => {
    const done = index < at && problemsOf(plan, id).length === 0;
    return {
      id,
      title: t(`step.${id}.title`),
      detail: (index < at ? chosen[id] : undefined) ?? t(`step.${id}.detail`),
      to: paths.launch(id),
      done,
    };
  });
}
