import { useTranslations } from 'use-intl';

import { loginProblems, useLoginProblemText } from '@/components/login/problems';
import type { LoginField } from '@/components/login/problems';
import { resetDiskVerdict } from '@/domain/reset';

import { useImageRefusal } from './refusals';
import type { Plan } from './usePlan';

/** What stands against a restore, in words, by the field that it is about. */
export type Problems = Readonly<Partial<Record<'image' | 'disk' | LoginField, string>>>;

/** What stands against a plan. Nothing does when there is no entry. */
export function useProblems(plan: Plan): Problems {
  const t = useTranslations('restore.problem');
  const refusal = useImageRefusal(plan.instance);
  const loginText = useLoginProblemText();
  const { image, instance, diskSize } = plan;
  if (!image) return { image: t('noImage') };
  const refused = refusal(image);
  const size = resetDiskVerdict(diskSize ?? 0, instance.SystemDisk.DiskSize, image.ImageSize);
  const login = loginProblems(plan.login, image).map(
    ({ field, ...problem }) => [field, loginText(problem)] as const,
  );
  return {
    ...(refused !== undefined && { image: refused }),
    ...(!size.ok && { disk: t('disk', size.detail) }),
    ...Object.fromEntries(login),
  };
}
