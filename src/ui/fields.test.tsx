import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { CheckboxField } from './CheckboxField';
import { NumberField } from './NumberField';
import { PasswordField } from './PasswordField';
import { RadioGroup } from './RadioGroup';
import { SegmentedControl } from './SegmentedControl';
import { SelectField } from './SelectField';
import { renderUi } from './testing';
import { TextField } from './TextField';

function described(element: HTMLElement): string | null | undefined {
  return document.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent;
}

test('a field belongs to its label, its hint and its error', () => {
  renderUi(
    <>
      <TextField label="Name" value="" onChange={() => undefined} hint="2 to 60 characters" />
      <TextField label="Note" value="" onChange={() => undefined} hint="Any" error="Too long" />
    </>,
  );
  const name = screen.getByLabelText('Name');
  expect(described(name)).toBe('2 to 60 characters');
  expect(name.getAttribute('aria-invalid')).toBeNull();
  const note = screen.getByLabelText('Note');
  expect(described(note)).toBe('Too long');
  expect(note.getAttribute('aria-invalid')).toBe('true');
});

function Number({
  start,
  told,
}: {
  readonly start: number | undefined;
  readonly told: (n: number | undefined) => void;
}) {
  const [value, setValue] = useState(start);
  return (
    <NumberField
      label="Count"
      min={1}
      max={5}
      value={value}
      onChange={(next) => {
        setValue(next);
        told(next);
      }}
    />
  );
}

test('a number steps within its range', async () => {
  const told = vi.fn<(n: number | undefined) => void>();
  renderUi(<Number start={4} told={told} />);
  const more = screen.getByRole('button', { name: 'Increase Count' });
  await userEvent.click(more);
  expect(told).toHaveBeenLastCalledWith(5);
  expect(more.getAttribute('aria-disabled')).toBe('true');
  await userEvent.click(more);
  expect(told).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Decrease Count' }));
  expect(told).toHaveBeenLastCalledWith(4);
  await userEvent.type(screen.getByLabelText('Count'), '{ArrowUp}');
  expect(told).toHaveBeenLastCalledWith(5);
});

test('what is typed stays as typed, and what is no number is none', async () => {
  const told = vi.fn<(n: number | undefined) => void>();
  renderUi(<Number start={3} told={told} />);
  const field = screen.getByLabelText('Count');
  await userEvent.clear(field);
  expect(told).toHaveBeenLastCalledWith(undefined);
  await userEvent.type(field, '900');
  expect(told).toHaveBeenLastCalledWith(900);
  await userEvent.type(field, 'x');
  expect(told).toHaveBeenLastCalledWith(undefined);
  expect(field).toHaveProperty('value', '900x');
});

test('a password is hidden until asked for', async () => {
  renderUi(<PasswordField label="Password" value="secret" onChange={() => undefined} />);
  const field = screen.getByLabelText('Password');
  expect(field).toHaveProperty('type', 'password');
  await userEvent.click(screen.getByRole('button', { name: 'Show password' }));
  expect(field).toHaveProperty('type', 'text');
  await userEvent.click(screen.getByRole('button', { name: 'Hide password' }));
  expect(field).toHaveProperty('type', 'password');
});

test('a disabled choice stays, says why and cannot be chosen', async () => {
  const choose = vi.fn<(value: 'hour' | 'month') => void>();
  const check = vi.fn<(checked: boolean) => void>();
  renderUi(
    <>
      <RadioGroup
        label="Charge"
        value="hour"
        onChange={choose}
        options={[
          { value: 'hour', label: 'Pay as you go' },
          { value: 'month', label: 'Prepaid', disabledReason: 'Prepaid is not simulated' },
        ]}
      />
      <CheckboxField
        label="Backup"
        checked={false}
        onChange={check}
        disabledReason="Not simulated"
      />
    </>,
  );
  const prepaid = screen.getByRole('radio', { name: 'Prepaid' });
  expect(described(prepaid)).toBe('Prepaid is not simulated');
  await userEvent.click(prepaid);
  expect(choose).not.toHaveBeenCalled();
  expect(screen.getByRole('radio', { name: 'Pay as you go' })).toHaveProperty('checked', true);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Backup' }));
  expect(check).not.toHaveBeenCalled();
});

test('segments are radios under one name', async () => {
  const choose = vi.fn<(value: '3' | '4') => void>();
  renderUi(
    <SegmentedControl
      label="Zone"
      value="3"
      onChange={choose}
      segments={[
        { value: '3', label: 'Guangzhou 3' },
        { value: '4', label: '4' },
      ]}
    />,
  );
  expect(screen.getByRole('group', { name: 'Zone' })).toBeDefined();
  await userEvent.click(screen.getByRole('radio', { name: '4' }));
  expect(choose).toHaveBeenCalledWith('4');
});

test('a select starts at its placeholder and gives back the value', async () => {
  const choose = vi.fn<(value: 'web' | 'db') => void>();
  renderUi(
    <SelectField
      label="Security group"
      value={undefined}
      placeholder="Choose one"
      onChange={choose}
      options={[
        { value: 'web', label: 'Web servers' },
        { value: 'db', label: 'Databases' },
      ]}
    />,
  );
  const field = screen.getByLabelText('Security group');
  expect(screen.getByRole('option', { name: 'Choose one' })).toHaveProperty('selected', true);
  await userEvent.selectOptions(field, 'Databases');
  expect(choose).toHaveBeenCalledWith('db');
});
