import { Download } from 'lucide-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

import { actionMutation } from '@/api/queries';
import { Button } from '@/ui/Button';
import { CopyButton } from '@/ui/CopyButton';
import { Dialog } from '@/ui/Dialog';
import { Notice } from '@/ui/Notice';
import { saveText } from '@/ui/saveText';
import { TextArea } from '@/ui/TextArea';
import { TextField } from '@/ui/TextField';
import type { ResponseOf } from '@/wire/actions';

import { useCaller } from '../caller';
import { Problem } from '../Problem';
import { useRegion } from '../useRegion';

/** The default project, the only one here (SDK-CN CreateKeyPairRequest.ProjectId). */
const DEFAULT_PROJECT = 0;

type NameProblem = 'empty' | 'tooLong' | 'characters';

/** What is wrong with a key pair's name (SDK-CN CreateKeyPairRequest.KeyName), if anything. */
function nameProblem(name: string): NameProblem | undefined {
  if (name === '') return 'empty';
  if (name.length > 25) return 'tooLong';
  return /^[A-Za-z0-9_]+$/.test(name) ? undefined : 'characters';
}

/** Props of the dialog that makes a key pair. */
export interface KeyPairDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onCreated: (keyId: string) => void;
}

/** Makes a key pair, then shows its private half, once. */
export function KeyPairDialog(props: KeyPairDialogProps) {
  const { open, onClose, onCreated } = props;
  const create = useMutation({
    ...actionMutation(useCaller(), 'CreateKeyPair'),
    onSuccess: ({ KeyPair }) => onCreated(KeyPair.KeyId),
  });
  const close = () => {
    create.reset();
    onClose();
  };
  if (create.data) return <Created open={open} onClose={close} pair={create.data.KeyPair} />;
  return (
    <NameForm
      open={open}
      onClose={close}
      pending={create.isPending}
      error={create.error}
      onName={(KeyName) => create.mutate({ KeyName, ProjectId: DEFAULT_PROJECT })}
    />
  );
}

interface NameFormProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onName: (name: string) => void;
  readonly pending: boolean;
  readonly error: Error | null;
}

function NameForm({ open, onClose, onName, pending, error }: NameFormProps) {
  const t = useTranslations('login.key');
  const region = useRegion();
  const [name, setName] = useState('');
  const [pressed, setPressed] = useState(false);
  const wrong = nameProblem(name);
  const submit = () => {
    setPressed(true);
    if (wrong === undefined && !pending) onName(name);
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="small"
      title={t('title')}
      scope={t('scope', { region: region.label })}
      foot={{
        primary: (
          <Button variant="primary" pending={pending} type="submit" form="key-pair">
            {t('create')}
          </Button>
        ),
      }}
    >
      <form
        id="key-pair"
        noValidate
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          label={t('name')}
          value={name}
          onChange={setName}
          hint={t('nameHint')}
          error={pressed && wrong !== undefined ? t(`problem.${wrong}`) : undefined}
          autoComplete="off"
        />
        {error && <Problem error={error} />}
      </form>
    </Dialog>
  );
}

interface CreatedProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly pair: ResponseOf<'CreateKeyPair'>['KeyPair'];
}

function Created({ open, onClose, pair }: CreatedProps) {
  const t = useTranslations('login.key');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('created', { name: pair.KeyName })}
      scope={pair.KeyId}
      foot={{
        cancel: null,
        left: (
          <Button
            icon={Download}
            onClick={() =>
              saveText(`${pair.KeyName}.pem`, pair.PrivateKey, 'application/x-pem-file')
            }
          >
            {t('download')}
          </Button>
        ),
        primary: (
          <Button variant="primary" onClick={onClose}>
            {t('done')}
          </Button>
        ),
      }}
    >
      <div className="flex flex-col gap-3">
        <Notice tone="warn">{t('once')}</Notice>
        <TextArea
          label={t('privateKey')}
          note={<CopyButton value={pair.PrivateKey} what={t('privateKey')} />}
          value={pair.PrivateKey}
          onChange={() => undefined}
          rows={8}
          mono
        />
      </div>
    </Dialog>
  );
}
