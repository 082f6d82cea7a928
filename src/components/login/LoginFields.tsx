import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';

import { PASSWORD_RULES, PASSWORD_SPECIALS } from '@/domain/passwords';
import { defaultLogin, platformFamily } from '@/domain/systems';
import { Button } from '@/ui/Button';
import { PasswordField } from '@/ui/PasswordField';
import { RadioGroup } from '@/ui/RadioGroup';
import type { RadioOption } from '@/ui/RadioGroup';
import { SelectField } from '@/ui/SelectField';
import { TextField } from '@/ui/TextField';
import type { Image } from '@/wire/cvm/images';

import { useCaller } from '../caller';
import { Problem } from '../Problem';
import { KeyPairDialog } from './KeyPairDialog';
import { keyPairsQuery } from './keyPairs';
import { hasOwnLogin, LOGIN_WAYS } from './login';
import type { LoginEntries, LoginWay } from './login';
import type { LoginField } from './problems';

/** Props of the fields of a login. */
export interface LoginFieldsProps {
  /** Whose system the server gets; undefined where none is chosen. */
  readonly image: Image | undefined;
  readonly entries: LoginEntries;
  readonly onChange: (changes: Partial<LoginEntries>) => void;
  readonly password: string;
  readonly onPassword: (password: string) => void;
  readonly hostNameHint: string;
  /** What is wrong with a field, in words, once it is to be shown. */
  readonly error: (field: LoginField) => string | undefined;
}

/** How one logs in to servers, and what they call themselves. */
export function LoginFields(props: LoginFieldsProps) {
  const t = useTranslations('login');
  const { entries, onChange, error } = props;
  const options = useLoginOptions(props.image);
  const needsField = entries.login === 'password' || entries.login === 'key';
  return (
    <div className="grid gap-x-8 gap-y-4 md:grid-cols-2">
      <RadioGroup
        label={t('title')}
        labelHidden
        options={options}
        value={entries.login}
        onChange={(login) => onChange({ login })}
        error={needsField ? undefined : error('login')}
      />
      <div className="flex max-w-96 flex-col gap-4">
        {entries.login === 'password' && <Password {...props} />}
        {entries.login === 'key' && <Key {...props} />}
        <TextField
          label={t('hostName')}
          value={entries.hostName}
          onChange={(hostName) => onChange({ hostName })}
          hint={props.hostNameHint}
          error={error('hostName')}
          autoComplete="off"
        />
      </div>
    </div>
  );
}

function useLoginOptions(image: Image | undefined): readonly RadioOption<LoginWay>[] {
  const t = useTranslations('login');
  const platform = image?.Platform ?? '';
  const { user } = defaultLogin(platform);
  const refused: Partial<Record<LoginWay, string>> = {
    ...(platformFamily(platform) === 'windows' && { key: t('keyRefused') }),
    ...(image && !hasOwnLogin(image) && { keep: t('keepRefused') }),
  };
  return LOGIN_WAYS.map((value) => {
    const disabledReason = refused[value];
    const words = { value, label: t(`way.${value}`) };
    return disabledReason === undefined
      ? { ...words, hint: t(`hint.${value}`, { user }) }
      : { ...words, disabledReason };
  });
}

function Password({ image, password, onPassword, error }: LoginFieldsProps) {
  const t = useTranslations('login');
  const rule = PASSWORD_RULES[platformFamily(image?.Platform ?? '')];
  return (
    <PasswordField
      label={t('password')}
      value={password}
      onChange={onPassword}
      error={error('login')}
      hint={
        <>
          {t('passwordHint', { ...rule, specials: PASSWORD_SPECIALS })} {t('passwordAgain')}
        </>
      }
    />
  );
}

function Key({ entries, onChange, error }: LoginFieldsProps) {
  const t = useTranslations('login');
  const [creating, setCreating] = useState(false);
  const { data, error: failed, refetch } = useQuery(keyPairsQuery(useCaller()));
  const keys = data?.KeyPairSet ?? [];
  const choose = (keyId: string) => onChange({ keyId });
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
          value={keys.find(({ KeyId }) => KeyId === entries.keyId)?.KeyId}
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
