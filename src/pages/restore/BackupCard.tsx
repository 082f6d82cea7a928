import { useTranslations } from 'use-intl';

import { ApiCall } from '@/components/ApiCall';
import { ImageStatus } from '@/components/ImageStatus';
import { useRefusal } from '@/components/instanceActions/useRefusal';
import { Refusal } from '@/components/Refusal';
import { paths } from '@/paths';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { LinkText } from '@/ui/LinkText';
import { Notice } from '@/ui/Notice';
import { TextField } from '@/ui/TextField';
import { MOST_IMAGE_NAME } from '@/wire/cvm/imageTexts';
import type { Instance } from '@/wire/cvm/instances';

import type { BackupControl } from './useBackup';

/** Props of the card about the backup. */
export interface BackupCardProps {
  readonly instance: Instance;
  readonly control: BackupControl;
}

/** Offers an image of the system disk as it is, the only way back from a restore. */
export function BackupCard({ instance, control }: BackupCardProps) {
  const t = useTranslations('restore.backup');
  const { backup, request } = control;
  const isOpen = backup.kind === 'none' || backup.kind === 'failed';
  return (
    <Card
      title={t('title')}
      hint={t('optional')}
      action={isOpen && <ApiCall calls={() => [{ action: 'CreateImage', parameters: request }]} />}
    >
      <div className="flex flex-col gap-3">
        {'image' in backup && (
          <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm">
            <LinkText to={paths.image('custom', backup.image.ImageId)}>
              {backup.image.ImageName}
            </LinkText>
            <ImageStatus image={backup.image} task={backup.task} />
          </p>
        )}
        {backup.kind === 'making' && <p className="text-sm">{t('making')}</p>}
        {backup.kind === 'made' && <p className="text-sm">{t('made')}</p>}
        {backup.kind === 'failed' && <Notice tone="warn">{t('failed')}</Notice>}
        {isOpen && <Offer instance={instance} control={control} />}
      </div>
    </Card>
  );
}

function Offer({ instance, control }: BackupCardProps) {
  const t = useTranslations('restore.backup');
  const names = useTranslations('imageFields.problem.name');
  const refused = useRefusal()(instance, 'createImage');
  const { name, problem, error } = control;
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (refused === null) control.make();
      }}
    >
      <p className="text-sm">{t('text', { disks: instance.DataDisks.length })}</p>
      <div className="flex flex-wrap items-start gap-3">
        <div className="w-80 max-w-full">
          <TextField
            label={t('name')}
            value={name}
            onChange={control.rename}
            error={problem && names(problem, { most: MOST_IMAGE_NAME })}
            autoComplete="off"
          />
        </div>
        <Button
          type="submit"
          className="md:mt-6.5"
          pending={control.pending}
          disabledReason={refused}
        >
          {t('make')}
        </Button>
      </div>
      {error && <Refusal error={error} />}
    </form>
  );
}
