import { Group, TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTellInvalid } from './fields.tsx';

/**
 * A text field for a value that is written in words of its own, such as a day. What cannot be read
 * stays as it was typed, says so, and keeps its form from being sent.
 */
export function TypedField<Value>(
  props: Omit<TextInputProps, 'value' | 'onChange' | 'ref'> & {
    readonly value: Value;
    readonly write: (value: Value) => string;
    /** Null for what is none, or none yet. */
    readonly read: (text: string) => Value | null;
    /** Whether going on to type could not change what is meant. */
    readonly isWhole: (text: string) => boolean;
    readonly mistake: string;
    readonly onValue: (value: Value) => void;
    /** A word beside what is typed, of what it means; null where it means nothing. */
    readonly wordOf?: (meant: Value | null) => string;
  },
) {
  const { value, write, read, isWhole, mistake, onValue, error, wordOf, rightSection, ...rest } =
    props;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // Changed by something else than this field.
    setKnown(value);
    if (typed !== null && read(typed) !== value) setTyped(null);
  }
  const meant = typed === null ? value : read(typed);
  const wrong = meant === null;
  useTellInvalid(wrong);
  useEffect(() => input.current?.setCustomValidity(wrong ? mistake : ''), [wrong, mistake]);
  const take = (text: string) => {
    const next = read(text);
    if (next !== null && next !== value) onValue(next);
    return next !== null;
  };
  const leave = () => {
    setLeft(true);
    if (typed !== null && take(typed)) setTyped(null);
  };
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      ref={input}
      value={typed ?? write(value)}
      rightSection={
        wordOf ? (
          <Group gap={2} wrap="nowrap">
            <span aria-hidden>{wordOf(meant)}</span>
            {rightSection}
          </Group>
        ) : (
          rightSection
        )
      }
      error={wrong && (left || isWhole(typed ?? '')) ? mistake : error}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        setLeft(false);
        if (isWhole(text)) take(text);
      }}
      onBlur={leave}
      onKeyDown={(event) => {
        rest.onKeyDown?.(event);
        if (event.key === 'Enter') leave();
      }}
    />
  );
}
