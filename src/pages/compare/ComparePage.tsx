import { Copy } from 'lucide-react';
import { useRef } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { TYPE_SLUG } from '@/components/imageTypes';
import { Problem } from '@/components/Problem';
import { useCopyLink } from '@/components/useCopyLink';
import { useRegion } from '@/components/useRegion';
import { Button } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import { PageHeader } from '@/ui/PageHeader';
import { Skeleton } from '@/ui/Skeleton';
import type { Image } from '@/wire/cvm/images';

import { BreakEven } from './BreakEven';
import { useChosen, useSoftware } from './chosen';
import { comparisonOf } from './comparison';
import { OpenPicker, useImageChoice } from './ImageChoice';
import { InputsCard } from './InputsCard';
import { Money } from './Money';
import { Race } from './Race';
import { RunButton } from './RunButton';
import { readRun, withoutRun } from './run';
import { RunCard } from './RunCard';
import { SideBySide } from './SideBySide';
import { StepsCard } from './StepsCard';
import { useInputs } from './useInputs';
import type { InputsControl } from './useInputs';

/** Servers from an image against servers set up by hand. */
export function ComparePage() {
  const t = useTranslations('compare');
  const shell = useTranslations('shell');
  const region = useRegion().label;
  const copyLink = useCopyLink();
  const { image, missing } = useChosen();
  const choice = useImageChoice();
  const inputs = useInputs();
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <PageHeader
        title={t('title')}
        sentence={t('sentence', { count: inputs.numbers.servers })}
        actions={
          image && (
            <>
              <Button icon={Copy} className="max-md:hidden" onClick={() => void copyLink()}>
                {shell('copyLink')}
              </Button>
              <RunButton key={image.ImageId} image={image} servers={inputs.numbers.servers} />
            </>
          )
        }
      />
      <div className="flex flex-col gap-4">
        {missing !== undefined && <Notice tone="warn">{t('gone', { id: missing, region })}</Notice>}
        {inputs.unread.length > 0 && (
          <Notice tone="warn">{t('unread', { what: inputs.unread.join(', ') })}</Notice>
        )}
        <InputsCard image={image} choice={choice} button={button} inputs={inputs} />
        {choice.open && (
          <OpenPicker image={image} choice={choice} onChosen={() => button.current?.focus()} />
        )}
        {image && <Compared key={image.ImageId} image={image} inputs={inputs} />}
        <SideBySide kind={image && TYPE_SLUG[image.ImageType]} />
      </div>
    </>
  );
}

interface ComparedProps {
  readonly image: Image;
  readonly inputs: InputsControl;
}

/** Both ways for one image, once it is known what it carries. */
function Compared({ image, inputs }: ComparedProps) {
  const t = useTranslations('compare');
  const [params, setParams] = useSearchParams();
  const run = readRun(params);
  const forget = () => setParams(withoutRun, { preventScrollReset: true });
  const { own, withSystem, failed, retry } = useSoftware(image);
  if (own === undefined) {
    return failed ? <Problem error={failed} onRetry={retry} /> : <Skeleton className="w-64" />;
  }
  if (own === null) return <Notice tone="warn">{t('unknown', { name: image.ImageName })}</Notice>;
  const comparison = comparisonOf(inputs, own);
  return (
    <>
      {run && <RunCard run={run} software={own} onForget={forget} />}
      <Race comparison={comparison} />
      <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,392px)]">
        <StepsCard comparison={comparison} inputs={inputs} withSystem={withSystem} />
        <div className="flex min-w-0 flex-col gap-4">
          <Money comparison={comparison} inputs={inputs} image={image} />
          <BreakEven comparison={comparison} />
        </div>
      </div>
    </>
  );
}
