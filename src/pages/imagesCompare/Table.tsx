import { CircleDashed, Equal, EqualNot, X } from 'lucide-react';
import { useTranslations } from 'use-intl';

import { InRegion } from '@/components/InRegion';
import { TYPE_ICON, TYPE_SLUG } from '@/components/imageTypes';
import { cx } from '@/lib/cx';
import { paths } from '@/paths';
import { Id } from '@/ui/Id';
import { IconButton } from '@/ui/IconButton';
import { iconSize, smallIcon } from '@/ui/icons';
import { LinkText } from '@/ui/LinkText';
import { asCell, asColumnHead, asRow, asRowGroup, asTable } from '@/ui/tableRoles';

import type { Group } from './groups';
import type { Placed } from './places';
import { Answer, isAlike } from './told';
import type { Likeness, Row } from './told';

/** Images are called by letters where their names have no room. */
const letterOf = (index: number) => 'ABCD'.charAt(index);

const head = 'border-b border-line px-3 py-2.5 text-left align-top font-normal';
const cell =
  'border-t border-line-soft px-3 py-2 text-left align-top wrap-anywhere max-md:block max-md:border-t-0 max-md:py-1 max-md:px-4';

/** Props of the table. */
export interface TableProps {
  readonly placed: readonly Placed[];
  readonly groups: readonly Group[];
  readonly onRemove: (imageId: string) => void;
}

/** A column for every image, a row for every fact; a phone shows each fact with the images below each other. */
export function Table({ placed, groups, onRemove }: TableProps) {
  const t = useTranslations('imagesCompare');
  return (
    <div className="rounded-lg border border-line bg-surface shadow-card">
      <table
        {...asTable}
        aria-label={t('title')}
        className="w-full table-fixed border-separate border-spacing-0 text-sm max-md:block"
      >
        <thead {...asRowGroup} className="md:sticky md:top-12 md:z-10 md:bg-surface max-md:block">
          <tr {...asRow} className="max-md:block">
            <th {...asColumnHead} scope="col" className={cx(head, 'w-44 max-md:sr-only')}>
              <span className="sr-only">{t('fact')}</span>
            </th>
            {placed.map((one, index) => (
              <Head
                key={one.image.ImageId}
                placed={one}
                letter={letterOf(index)}
                onRemove={onRemove}
              />
            ))}
          </tr>
        </thead>
        {groups.map(({ id, rows }) => (
          <tbody key={id} {...asRowGroup} className="max-md:block">
            <tr {...asRow} className="max-md:block">
              <th
                scope="rowgroup"
                colSpan={placed.length + 1}
                className="border-t border-line bg-sunken px-3 py-1.5 text-left text-xs font-semibold text-ink-2 max-md:block max-md:px-4"
              >
                {t(`group.${id}`)}
              </th>
            </tr>
            {rows.map((row) => (
              <FactRow key={row.id} row={row} placed={placed} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

function Letter({ children }: { readonly children: string }) {
  return (
    <span className="flex size-5 shrink-0 items-center justify-center rounded-sm border border-line bg-sunken text-xs text-ink-2">
      {children}
    </span>
  );
}

interface HeadProps {
  readonly placed: Placed;
  readonly letter: string;
  readonly onRemove: (imageId: string) => void;
}

function Head({ placed: { image, region }, letter, onRemove }: HeadProps) {
  const t = useTranslations('imagesCompare');
  const Glyph = TYPE_ICON[TYPE_SLUG[image.ImageType]];
  return (
    <th {...asColumnHead} scope="col" className={cx(head, 'max-md:block max-md:px-4')}>
      <span className="flex items-start gap-2">
        <Letter>{letter}</Letter>
        <Glyph {...iconSize} className="mt-0.5 shrink-0 text-ink-3" />
        <span className="min-w-0 flex-1">
          <InRegion region={region}>
            <LinkText
              to={paths.image(TYPE_SLUG[image.ImageType], image.ImageId)}
              className="font-semibold wrap-anywhere"
            >
              {image.ImageName}
            </LinkText>
          </InRegion>
          <span className="block">
            <Id value={image.ImageId} />
          </span>
        </span>
        <IconButton
          size="small"
          icon={X}
          label={t('remove', { name: image.ImageName })}
          onClick={() => onRemove(image.ImageId)}
        />
      </span>
    </th>
  );
}

interface FactRowProps {
  readonly row: Row;
  readonly placed: readonly Placed[];
}

function FactRow({ row, placed }: FactRowProps) {
  const { tolds, likeness } = row;
  const differs = likeness === 'differs';
  return (
    <tr {...asRow} data-likeness={likeness} className="max-md:block max-md:pb-1.5">
      <th scope="row" className={cx(cell, 'font-normal text-ink-2 max-md:border-t max-md:pt-2')}>
        <span className="flex items-start gap-2">
          <Mark likeness={likeness} />
          <span className={cx('min-w-0', differs && 'font-semibold text-ink')}>{row.label}</span>
        </span>
      </th>
      {tolds.map((told, index) => {
        const twin = tolds.findIndex((other) => isAlike(told, other) === true);
        const isRepeated = differs && placed.length > 2 && twin !== -1 && twin < index;
        return (
          <td
            {...asCell}
            // An image stands in one column.
            key={placed[index]?.image.ImageId}
            className={cx(cell, differs && !isRepeated ? 'text-ink' : 'text-ink-2')}
          >
            <span className="flex gap-2">
              <span aria-hidden className="md:hidden">
                <Letter>{letterOf(index)}</Letter>
              </span>
              <span className="min-w-0 flex-1">
                <Answer told={told} />
                {isRepeated && told.kind === 'known' && <AsOther letter={letterOf(twin)} />}
              </span>
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** Which image says the same, where not all do. */
function AsOther({ letter }: { readonly letter: string }) {
  const t = useTranslations('imagesCompare');
  return (
    <span className="mt-0.5 flex items-center gap-1 text-xs text-ink-3">
      <Equal {...smallIcon} size={12} />
      {t('asFirst', { letter })}
    </span>
  );
}

/** A sign and a word for readers; colour only adds to it. */
function Mark({ likeness }: { readonly likeness: Likeness }) {
  const t = useTranslations('imagesCompare.like');
  const Glyph = { differs: EqualNot, same: Equal, untold: CircleDashed, asking: undefined }[
    likeness
  ];
  return (
    <span className="flex w-4 shrink-0 justify-center pt-0.5">
      {Glyph && (
        <Glyph
          {...smallIcon}
          className={likeness === 'differs' ? 'text-accent-ink' : 'text-ink-3'}
        />
      )}
      <span className="sr-only">{t(likeness)}: </span>
    </span>
  );
}
