import { TextInput, type TextInputProps } from '@mantine/core';
import { createContext, type FocusEvent, type ReactNode, use } from 'react';
import type { PriceDraft } from './draft.ts';

/** What each part of the form is given. */
export interface PriceFormProps {
  readonly draft: PriceDraft;
  readonly set: (change: Partial<PriceDraft>) => void;
}

interface FieldMistakes {
  /** In words, once somebody has left the field or wanted to publish. */
  readonly at: (path: string) => string | undefined;
  readonly leave: (path: string) => void;
}

export const MistakesContext = createContext<FieldMistakes>({
  at: () => undefined,
  leave: () => undefined,
});

/** What a field of the card shows, by its path in it. */
export function useField(path: string) {
  const { at, leave } = use(MistakesContext);
  const onBlur = ({ target }: FocusEvent<HTMLInputElement>) => {
    // What is empty is yet to be filled in; it is asked for at the end.
    if (target.value.trim() !== '') leave(path);
  };
  return { error: at(path), onBlur };
}

/** A text of the card, or a number as it is typed. */
export function DraftField(
  props: Omit<TextInputProps, 'onChange' | 'onBlur' | 'error'> & {
    readonly path: string;
    readonly onText: (text: string) => void;
  },
) {
  const { path, onText, ...rest } = props;
  return (
    <TextInput
      autoComplete="off"
      maxLength={200}
      {...rest}
      {...useField(path)}
      onChange={({ currentTarget: { value } }) => onText(value)}
    />
  );
}

/** A number; yen and percentages are as long as they may be. */
export const NumberText = (props: Parameters<typeof DraftField>[0]) => (
  <DraftField inputMode="decimal" maxLength={24} {...props} />
);

/** What is wrong with several fields together. */
export function Together({ path }: { readonly path: string }) {
  const { error } = useField(path);
  if (!error) return null;
  return (
    <p className="field-error" role="alert" tabIndex={-1}>
      {error}
    </p>
  );
}

export function Section({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="field-box">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
