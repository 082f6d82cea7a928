import { useTranslations } from 'use-intl';

import { MOST_TAG_KEY, MOST_TAG_VALUE, MOST_TAGS } from '@/domain/tags';
import type { ImageTextProblems, ImageTexts } from '@/domain/imageTexts';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import { characters, MOST_IMAGE_DESCRIPTION, MOST_IMAGE_NAME } from '@/wire/cvm/imageTexts';

import { TagsField } from './TagsField';

/** Props of the fields that say what an image is. */
export interface ImageFieldsProps {
  readonly texts: ImageTexts;
  readonly onChange: (changes: Partial<ImageTexts>) => void;
  /** What is wrong, once it is to be shown. */
  readonly problems: ImageTextProblems;
}

/** Name, description, family and tags of a custom image. */
export function ImageFields({ texts, onChange, problems }: ImageFieldsProps) {
  const t = useTranslations('imageFields');
  const { name, description, family, tags } = problems;
  const wrongTags =
    tags &&
    t(`problem.tags.${tags.kind}`, {
      key: 'key' in tags ? tags.key : '',
      most: MOST_TAGS,
      mostKey: MOST_TAG_KEY,
      mostValue: MOST_TAG_VALUE,
    });
  return (
    <>
      <TextField
        label={t('name')}
        value={texts.name}
        onChange={(value) => onChange({ name: value })}
        suffix={t('used', { used: characters(texts.name), most: MOST_IMAGE_NAME })}
        error={name && t(`problem.name.${name}`, { most: MOST_IMAGE_NAME })}
        autoComplete="off"
        required
      />
      <TextArea
        label={t('description')}
        value={texts.description}
        onChange={(value) => onChange({ description: value })}
        rows={2}
        note={t('used', { used: characters(texts.description), most: MOST_IMAGE_DESCRIPTION })}
        error={
          description && t(`problem.description.${description}`, { most: MOST_IMAGE_DESCRIPTION })
        }
      />
      <TextField
        label={t('family')}
        value={texts.family}
        onChange={(value) => onChange({ family: value })}
        hint={t('familyHint')}
        error={family && t(`problem.family.${family}`)}
        mono
        autoComplete="off"
      />
      <TagsField
        tags={texts.tags}
        onChange={(next) => onChange({ tags: next })}
        error={wrongTags}
        most={MOST_TAGS}
      />
    </>
  );
}
