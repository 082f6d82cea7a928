import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { useCaller } from '@/components/caller';
import { Problem } from '@/components/Problem';
import { PASSWORD_RULES, PASSWORD_SPECIALS } from '@/domain/passwords';
import { defaultLogin, platformFamily } from '@/domain/systems';
import { Button } from '@/ui/Button';
import { Card } from '@/ui/Card';
import { PasswordField } from '@/ui/PasswordField';
import { RadioGroup } from '@/ui/RadioGroup';
import type { RadioOption } from '@/ui/RadioGroup';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';

import { hasOwnLogin, LOGIN_WAYS } from './draft';
import type { LoginWay } from './draft';
import { useFieldError } from './form';
import type { LaunchForm } from './form';
import { KeyPairDialog } from './KeyPairDialog';
import { keyPairsQuery } from './queries';

/** How one logs in to the servers, and what they call themselves. */
export function LoginCard({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.storage');
  const error = useFieldError(form.problems);
  const { draft } = form.plan;
  const options = useLoginOptions(form);
  const needsField = draft.login === 'password' || draft.login === 'key';
  return (
    <Card title={t('login')}>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
        <RadioGroup
          label={t('login')}
          labelHidden
          options={options}
          value={draft.login}
          onChange={(login) => form.change({ kind: 'set', fields: { login } })}
          error={needsField ? undefined : error('login')}
        />
        <div className="flex max-w-96 flex-col gap-4">
          {draft.login === 'password' && <Password form={form} />}
          {draft.login === 'key' && <Key form={form} />}
          <TextField
            label={t('hostName')}
            value={draft.hostName}
            onChange={(hostName) => form.change({ kind: 'set', fields: { hostName } })}
            hint={t('hostNameHint')}
            error={error('hostName')}
            autoComplete="off"
          />
        </div>
      </div>
    </Card>
  );
}

function useLoginOptions({ plan: { image } }: LaunchForm): readonly RadioOption<LoginWay>[] {
  const t = useTranslations('launch.storage');
  const platform = image?.Platform ?? '';
  const { user } = defaultLogin(platform);
  const refused: Partial<Record<LoginWay, string>> = {
    ...(platformFamily(platform) === 'windows' && { key: t('keyRefused') }),
    ...(image && !hasOwnLogin(image) && { keep: t('keepRefused') }),
  };
  return LOGIN_WAYS.map((value) => {
    const disabledReason = refused[value];
    const words = { value, label: t(`loginWay.${value}`) };
    return disabledReason === undefined
      ? { ...words, hint: t(`loginHint.${value}`, { user }) }
      : { ...words, disabledReason };
  });
}

function Password({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.storage');
  const error = useFieldError(form.problems);
  const { image, password } = form.plan;
  const rule = PASSWORD_RULES[platformFamily(image?.Platform ?? '')];
  return (
    <PasswordField
      label={t('password')}
      value={password}
      onChange={form.setPassword}
      error={error('login')}
      hint={
        <>
          {t('passwordHint', { ...rule, specials: PASSWORD_SPECIALS })} {t('passwordAgain')}
        </>
      }
    />
  );
}

function Key({ form }: { readonly form: LaunchForm }) {
  const t = useTranslations('launch.storage');
  const error = useFieldError(form.problems);
  const [creating, setCreating] = useState(false);
  const { data, error: failed, refetch } = useQuery(keyPairsQuery(useCaller()));
  const keys = data?.KeyPairSet ?? [];
  const { keyId } = form.plan.draft;
  const choose = (keyId: string) => form.change({ kind: 'set', fields: { keyId } });
  return (
    <div className="flex flex-col items-start gap-2">
      {failed && <Problem error={failed} onRetry={() => void refetch()} />}
      <div className="w-full">
        <SelectField
          label={t('keyPair')}
          placeholder={t('chooseKey')}
          options={keys.map(({ KeyId, KeyName }) => ({
            value: KeyId,
            label: `${KeyName} (${KeyId})`,
          }))}
          value={keys.find(({ KeyId }) => KeyId === keyId)?.KeyId}
          onChange={choose}
          error={error('login')}
          hint={data && keys.length === 0 ? t('noKeys') : undefined}
        />
      </div>
      <Button size="small" icon={KeyRound} onClick={() => setCreating(true)}>
        {t('createKey')}
      </Button>
      <KeyPairDialog open={creating} onClose={() => setCreating(false)} onCreated={choose} />
    </div>
  );
}
