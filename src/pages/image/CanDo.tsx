import { Check, Lock } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { useRegion } from '@/components/useRegion';
import { IMAGE_ACTIONS, imageActions } from '@/domain/images';
import type { ImageAction } from '@/domain/images';
import type { Verdict } from '@/domain/verdict';
import { cx } from '@/lib/cx';
import { Card } from '@/ui/Card';
import { Hint } from '@/ui/Hint';
import { iconSize } from '@/ui/icons';

import { useImageFacts } from './beside';
import { noteOn, reasonOf } from '@/components/imageRefusals';
import type { ImageProps } from './ImagePage';

/** What can be done with an image, by the rules of the cloud: each refusal with its reason. */
export function CanDo({ image }: ImageProps) {
  const t = useTranslations('image.can');
  const verdicts = imageActions(image, useImageFacts(image));
  return (
    <Card title={t('title')}>
      <ul>
        {IMAGE_ACTIONS.map((action) => (
          <Row key={action} image={image} action={action} verdict={verdicts[action]} />
        ))}
      </ul>
    </Card>
  );
}

interface RowProps extends ImageProps {
  readonly action: ImageAction;
  readonly verdict: Verdict;
}

function Row({ image, action, verdict }: RowProps) {
  const t = useTranslations('image.can');
  const region = useRegion();
  const Mark = verdict.ok ? Check : Lock;
  return (
    <li className="flex min-h-7 items-baseline gap-3 py-1 text-sm">
      <Mark {...iconSize} className="shrink-0 translate-y-[3px] text-ink-3" />
      <span className={cx('shrink-0', verdict.ok ? 'text-ink' : 'text-ink-3')}>
        {t(action, { region: region.label })}
        <span className="sr-only">: {t(verdict.ok ? 'allowed' : 'refused')}</span>
      </span>
      <span className="ml-auto min-w-0 text-right text-xs text-ink-3">
        {verdict.ok ? (
          <Note image={image} action={action} />
        ) : (
          <Why image={image} action={action} verdict={verdict} />
        )}
      </span>
    </li>
  );
}

function Note({ image, action }: Omit<RowProps, 'verdict'>) {
  const t = useTranslations('image.can.note');
  const region = useRegion();
  const note = noteOn(image, action, region.area);
  return note && t(note, { region: region.label });
}

function Why({
  image,
  action,
  verdict,
}: RowProps & { readonly verdict: Extract<Verdict, { readonly ok: false }> }) {
  const t = useTranslations('image.can');
  const code = t.rich('code', {
    code: () => <span className="font-mono text-mono wrap-anywhere">{verdict.code}</span>,
  });
  return (
    <Hint content={code}>{() => <span>{t(`why.${reasonOf(image, action, verdict)}`)}</span>}</Hint>
  );
}
