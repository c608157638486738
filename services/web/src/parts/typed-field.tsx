import { TextInput, type TextInputProps } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';

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
  },
) {
  const { value, write, read, isWhole, mistake, onValue, error, ...rest } = props;
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const [known, setKnown] = useState(value);
  if (value !== known) {
    // Changed by something else than this field.
    setKnown(value);
    if (typed !== null && read(typed) !== value) setTyped(null);
  }
  const wrong = typed !== null && read(typed) === null;
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
      error={wrong && left ? mistake : error}
      onChange={({ currentTarget: { value: text } }) => {
        setTyped(text);
        setLeft(false);
        if (isWhole(text)) take(text);
      }}
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Enter' && leave()}
    />
  );
}
