import { Plus, Trash2 } from 'lucide-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';

import { Button } from '@/ui/Button';
import { FieldBelow } from '@/ui/Field';
import { boxClass } from '@/ui/fieldLook';
import { IconButton } from '@/ui/IconButton';
import type { Tag } from '@/wire/cvm/images';

/** Props of a field of tags. */
export interface TagsFieldProps {
  readonly tags: readonly Tag[];
  readonly onChange: (tags: readonly Tag[]) => void;
  readonly error?: string | undefined;
  /** How many there may be. */
  readonly most: number;
}

/** Any number of tags, a key and a value each. */
export function TagsField({ tags, onChange, error, most }: TagsFieldProps) {
  const t = useTranslations('imageFields');
  const id = useId();
  const put = (index: number, changes: Partial<Tag>) =>
    onChange(tags.map((tag, other) => (other === index ? { ...tag, ...changes } : tag)));
  return (
    <fieldset aria-describedby={error === undefined ? undefined : id} className="min-w-0">
      <legend className="mb-1.5 font-semibold text-ink">{t('tags')}</legend>
      <div className="flex flex-col gap-2">
        {/* Rows have no identity but their place: keys may be empty or doubled while they are typed. */}
        {tags.map((tag, index) => (
          <div key={String(index)} className="flex items-center gap-2">
            <input
              aria-label={t('tagKey', { number: index + 1 })}
              placeholder={t('key')}
              className={boxClass}
              value={tag.Key}
              onChange={(event) => put(index, { Key: event.target.value })}
            />
            <input
              aria-label={t('tagValue', { number: index + 1 })}
              placeholder={t('value')}
              className={boxClass}
              value={tag.Value}
              onChange={(event) => put(index, { Value: event.target.value })}
            />
            <IconButton
              label={t('removeTag', { key: tag.Key })}
              icon={Trash2}
              onClick={() => onChange(tags.filter((_tag, other) => other !== index))}
            />
          </div>
        ))}
        <div>
          <Button
            size="small"
            icon={Plus}
            onClick={() => onChange([...tags, { Key: '', Value: '' }])}
            disabledReason={tags.length >= most && t('mostTags', { most })}
          >
            {t('addTag')}
          </Button>
        </div>
      </div>
      <FieldBelow id={id} hint={undefined} error={error} />
    </fieldset>
  );
}
