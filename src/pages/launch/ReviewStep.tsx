import { useTranslations } from 'use-intl';

import { TYPE_SLUG } from '@/components/imageTypes';
import { Problem as ErrorProblem } from '@/components/Problem';
import type { Plan } from '@/components/launch/plan';
import { splitLaunch } from '@/domain/launch';
import { expandNames } from '@/domain/launchNames';
import { SECURITY_GROUPS } from '@/domain/network';
import { LAUNCH_STEPS, paths } from '@/paths';
import type { LaunchStep } from '@/paths';
import { Card } from '@/ui/Card';
import { DescriptionList } from '@/ui/DescriptionList';
import type { Description } from '@/ui/DescriptionList';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';

import { fieldOf, stepOf } from './errorPlace';
import { useProblemText } from './form';
import { problemsOf } from './problems';
import { LaunchReportNotice } from './LaunchReportNotice';
import type { LaunchReport } from './useLaunch';

/** Props of the last step. */
export interface ReviewStepProps {
  readonly plan: Plan;
  /** Why the launch was refused. */
  readonly error: Error | null;
  /** How the launches went that did not all succeed. */
  readonly report: LaunchReport | undefined;
}

/** Everything that will start, each part with the way back to it. */
export function ReviewStep({ plan, error, report }: ReviewStepProps) {
  const t = useTranslations('launch');
  const facts = useFacts(plan);
  return (
    <div className="flex flex-col gap-4">
      {error && <Refusal error={error} />}
      {report && <LaunchReportNotice report={report} />}
      <Missing plan={plan} />
      {facts.map(({ step, items }) => (
        <Card
          key={step}
          title={t(`step.${step}.title`)}
          action={
            <LinkText
              to={paths.launch(step)}
              aria-label={t('review.changeStep', { step: t(`step.${step}.title`) })}
            >
              {t('review.change')}
            </LinkText>
          }
        >
          <DescriptionList items={items} />
        </Card>
      ))}
      <Notice tone="info" title={t('review.what')}>
        {t('review.whatText')}
      </Notice>
    </div>
  );
}

/** The refusal, with the way to the field that it is about. */
export function Refusal({ error }: { readonly error: Error }) {
  const t = useTranslations('launch');
  const field = fieldOf(error);
  const step = field === undefined ? undefined : stepOf(field);
  return (
    <div className="flex flex-col items-start gap-1">
      <div className="w-full">
        <ErrorProblem error={error} />
      </div>
      {step !== undefined && (
        <LinkText to={paths.launch(step)}>
          {t('review.changeStep', { step: t(`step.${step}.title`) })}
        </LinkText>
      )}
    </div>
  );
}

/** What is missing in earlier steps. */
function Missing({ plan }: { readonly plan: Plan }) {
  const t = useTranslations('launch');
  const text = useProblemText();
  const missing = LAUNCH_STEPS.flatMap((step) =>
    problemsOf(plan, step).map((problem) => ({ step, problem })),
  );
  if (missing.length === 0) return null;
  return (
    <Notice tone="bad" title={t('review.missing')}>
      <ul>
        {missing.map(({ step, problem }) => (
          <li key={`${problem.field} ${problem.key} ${problem.disk ?? ''}`}>
            <LinkText to={paths.launch(step)}>{t(`step.${step}.title`)}</LinkText>: {text(problem)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface Facts {
  readonly step: LaunchStep;
  readonly items: readonly Description[];
}

function useFacts(plan: Plan): readonly Facts[] {
  const image = useImageFacts(plan);
  const instance = useInstanceFacts(plan);
  const storage = useStorageFacts(plan);
  return [
    { step: 'image', items: image },
    { step: 'instance', items: instance },
    { step: 'storage', items: storage },
  ];
}

function useImageFacts({ image, draft }: Plan): readonly Description[] {
  const t = useTranslations();
  if (!image) return [{ label: t('launch.review.image'), value: t('launch.summary.noImage') }];
  return [
    {
      label: t('launch.review.image'),
      value: (
        <>
          {image.ImageName} <Code>{image.ImageId}</Code>
        </>
      ),
    },
    {
      label: t('launch.review.kind'),
      value: t(`common.imageTypeOne.${TYPE_SLUG[image.ImageType]}`),
    },
    { label: t('launch.review.system'), value: image.OsName },
    {
      label: t('launch.review.architecture'),
      value: t(`images.architecture.${image.Architecture}`),
    },
    ...(image.ImageType === 'SHARED_IMAGE'
      ? [
          {
            label: t('launch.review.reviewed'),
            value: t(
              draft.acknowledged ? 'launch.review.reviewedNot' : 'launch.review.reviewedUnknown',
            ),
          },
        ]
      : []),
  ];
}

function useInstanceFacts({ draft, zone, offer }: Plan): readonly Description[] {
  const t = useTranslations('launch');
  const count = draft.count ?? 0;
  const names = expandNames(draft.name, count);
  const [first = '', last = ''] = [names[0], names.at(-1)];
  const parts = splitLaunch(count);
  const several =
    parts.length > 1
      ? ` (${t('review.several', { parts: parts.length, sizes: parts.join(' + ') })})`
      : '';
  const named = first === last ? first : t('instance.namePreviewMany', { first, last });
  return [
    { label: t('review.zone'), value: zone?.ZoneName ?? t('summary.noZone') },
    {
      label: t('review.type'),
      value: offer
        ? t('summary.typeValue', { type: offer.name, cpu: offer.cpu, memory: offer.memory })
        : t('summary.noType'),
    },
    { label: t('review.number'), value: `${count}${several}` },
    { label: t('review.names'), value: draft.name === '' ? t('review.unnamed') : named },
    { label: t('review.billing'), value: t('instance.charges.POSTPAID_BY_HOUR') },
  ];
}

function useStorageFacts({ draft }: Plan): readonly Description[] {
  const t = useTranslations('launch');
  const ways = useTranslations('login.way');
  const disk = (type: typeof draft.systemDiskType, size: number | undefined) =>
    size === undefined
      ? t('summary.noSize')
      : t('summary.diskValue', { size, disk: t(`storage.disk.${type}`) });
  const groups = SECURITY_GROUPS.filter(({ id }) => draft.securityGroups.includes(id));
  return [
    { label: t('review.systemDisk'), value: disk(draft.systemDiskType, draft.systemDiskSize) },
    {
      label: t('review.dataDisks'),
      value:
        draft.dataDisks.length === 0
          ? t('review.none')
          : draft.dataDisks.map(({ type, size }) => disk(type, size)).join(', '),
    },
    { label: t('review.network'), value: t('storage.defaultVpc') },
    {
      label: t('review.groups'),
      value: groups.map(({ key }) => t(`storage.group.${key}`)).join(', ') || t('review.none'),
    },
    {
      label: t('review.publicIp'),
      value: draft.publicIp
        ? t('review.publicIpYes', { bandwidth: draft.bandwidth ?? 0 })
        : t('review.publicIpNo'),
    },
    {
      label: t('review.login'),
      value: (
        <>
          {ways(draft.login)}
          {draft.login === 'key' && draft.keyId !== undefined && <Code>{draft.keyId}</Code>}
        </>
      ),
    },
    ...(draft.hostName === '' ? [] : [{ label: t('review.hostName'), value: draft.hostName }]),
  ];
}

function Code({ children }: { readonly children: string }) {
  return <span className="font-mono text-mono text-ink-3">{children}</span>;
}
