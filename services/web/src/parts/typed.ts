import { type FocusEvent, useCallback, useEffect, useRef } from 'react';
import { useQueryClient } from '@tanstack/react-query';

type Field = HTMLInputElement | HTMLTextAreaElement;

const textTypes = new Set(['text', 'search', 'email', 'url', 'tel', 'number', 'password']);

/** A field in which somebody writes; what is only chosen is chosen again by a click. */
function fieldOf(target: EventTarget): Field | undefined {
  if (target instanceof HTMLTextAreaElement) return target;
  const isText = target instanceof HTMLInputElement && textTypes.has(target.type);
  return isText && !target.readOnly && !target.hasAttribute('aria-haspopup') ? target : undefined;
}

/** Pure, but for the fields: whether something stands in them that did not before. */
export const isTyped = (before: ReadonlyMap<Pick<Field, 'isConnected' | 'value'>, string>) =>
  [...before].some(
    ([field, value]) => field.isConnected && field.value.trim() !== '' && field.value !== value,
  );

/** The key of a mutation that only shows what would happen, or does something else beside a form. */
export const aside = ['aside'] as const;

/**
 * Text that somebody has typed under an element, and that is not sent. `within` narrows it to
 * forms, where there are fields that only look for something.
 */
export function useTyped({ within }: { readonly within?: 'form' } = {}) {
  const before = useRef(new Map<Field, string>());
  const mutations = useQueryClient().getMutationCache();
  useEffect(() => {
    // What was sent is kept; the fields now begin with it.
    return mutations.subscribe(({ type, mutation }) => {
      if (type !== 'updated' || mutation.state.status !== 'success') return;
      if (mutation.options.mutationKey === aside) return;
      for (const field of before.current.keys()) before.current.set(field, field.value);
    });
  }, [mutations]);
  const onFocus = useCallback(
    ({ target, currentTarget }: FocusEvent<HTMLElement>) => {
      const field = currentTarget.contains(target) ? fieldOf(target) : undefined;
      if (!field || before.current.has(field) || (within && !field.closest(within))) return;
      before.current.set(field, field.value);
    },
    [within],
  );
  const any = useCallback(() => isTyped(before.current), []);
  return { onFocus, any };
}
