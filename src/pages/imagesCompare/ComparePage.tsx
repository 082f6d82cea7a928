import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { useNavigate, useSearchParams } from 'react-router-dom';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { regionName } from '@/components/useRegion';
import { useFormats } from '@/i18n/format';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { CheckboxField } from '@/ui/CheckboxField';
import { LinkText } from '@/ui/LinkText';
import { PageHeader } from '@/ui/PageHeader';

import { AddImage } from './AddImage';
import { differing, groupsOf } from './groups';
import { addressOf, LEAST, MOST, PICK, readAsked } from './ids';
import { usePlaced } from './places';
import type { Placed } from './places';
import { Problems } from './Problems';
import { useSubjects } from './subjects';
import { Table } from './Table';

/** Images side by side: what they have in common and what not. */
export function ComparePage() {
  const t = useTranslations('imagesCompare');
  const crumb = useTranslations('images')('crumb');
  const [params] = useSearchParams();
  const navigate = useNavigate();
  const button = useRef<HTMLButtonElement>(null);
  const asked = readAsked(params);
  const { placed, unplaced, askAgain } = usePlaced(asked.ids);
  const pick = params.has(PICK);
  const isEnough = placed.length >= LEAST;
  const isFull = asked.ids.length >= MOST;
  const go = (ids: readonly string[], way: { pick?: boolean; onlyDifferences?: boolean } = {}) =>
    void navigate(addressOf(ids, { onlyDifferences: asked.onlyDifferences, ...way }), {
      preventScrollReset: true,
    });
  const remove = (imageId: string) => {
    go(asked.ids.filter((id) => id !== imageId));
    button.current?.focus();
  };
  const choose = (imageId: string) => {
    go([...asked.ids, imageId]);
    button.current?.focus();
  };
  const images = placed.map(({ image }) => image);
  return (
    <>
      <PageHeader
        breadcrumb={[{ label: crumb }, { label: t('crumb') }]}
        title={t('title')}
        sentence={t('sentence', { count: placed.length })}
        actions={
          isEnough && (
            <Button
              ref={button}
              icon={Plus}
              aria-expanded={pick && !isFull}
              disabledReason={isFull && t('full')}
              onClick={() => go(asked.ids, { pick: !pick })}
            >
              {pick && !isFull ? t('closePicker') : t('add')}
            </Button>
          )
        }
      />
      <div className="flex flex-col gap-4">
        <Problems
          asked={asked}
          unplaced={unplaced}
          without={addressOf(
            images.map(({ ImageId }) => ImageId),
            asked,
          )}
          onAskAgain={askAgain}
        />
        {!isEnough && <Needed placed={placed} onRemove={remove} />}
        {(pick || !isEnough) && !isFull && <AddImage images={images} onChoose={choose} />}
        {isEnough && (
          <Compared
            placed={placed}
            onlyDifferences={asked.onlyDifferences}
            onOnlyDifferences={(onlyDifferences) => go(asked.ids, { pick, onlyDifferences })}
            onRemove={remove}
          />
        )}
      </div>
    </>
  );
}

interface NeededProps {
  readonly placed: readonly Placed[];
  readonly onRemove: (imageId: string) => void;
}

/** That there are too few, with what there is. */
function Needed({ placed, onRemove }: NeededProps) {
  const t = useTranslations('imagesCompare');
  return (
    <Card title={t('needs.title', { count: LEAST - placed.length })}>
      <p className="max-w-prose text-sm text-ink-2">{t('needs.text')}</p>
      {placed.map(({ image: { ImageId, ImageName } }) => (
        <p key={ImageId} className="flex flex-wrap items-center gap-x-3 pt-2 text-sm">
          <span className="text-ink-3">{t('chosen')}</span>
          <span className="font-semibold text-ink">{ImageName}</span>
          <LinkText onClick={() => onRemove(ImageId)}>{t('remove', { name: ImageName })}</LinkText>
        </p>
      ))}
    </Card>
  );
}

interface ComparedProps {
  readonly placed: readonly Placed[];
  readonly onlyDifferences: boolean;
  readonly onOnlyDifferences: (only: boolean) => void;
  readonly onRemove: (imageId: string) => void;
}

function Compared({ placed, onlyDifferences, onOnlyDifferences, onRemove }: ComparedProps) {
  const text = useTranslations();
  const t = useTranslations('imagesCompare');
  const format = useFormats();
  const { language } = useCaller();
  const city = (region: string) => regionName(region, language);
  const groups = groupsOf(useSubjects(placed), { t: text, format, city });
  const rows = groups.flatMap((group) => group.rows);
  const differ = rows.filter(({ likeness }) => likeness === 'differs').length;
  const shown = onlyDifferences ? differing(groups) : groups;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 text-sm">
        <CheckboxField
          label={t('onlyDifferences')}
          checked={onlyDifferences}
          onChange={onOnlyDifferences}
        />
        <output className="text-ink-3 tabular-nums">
          {t('count', { differ, all: rows.length })}
        </output>
      </div>
      {shown.length === 0 && <p className="text-sm">{t('alike')}</p>}
      <Table placed={placed} groups={shown} onRemove={onRemove} />
    </>
  );
}
