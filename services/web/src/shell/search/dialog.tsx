import './search.css';
import { Modal } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Session } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';
import { type Hit, useHits } from './hits.ts';

/** One line to type into, and everything that fits it; what is marked is chosen by Enter. */
export function SearchDialog(props: {
  readonly session: Session;
  readonly onKeys: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useLanguage();
  const { session, onKeys, onClose } = props;
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const groups = useHits(session, typed.trim(), onKeys);
  const all = groups.flatMap(({ hits }) => hits);
  const at = Math.min(marked, all.length - 1);
  const listId = useId();
  const optionId = ({ id }: Hit) => `${listId}-${id.replaceAll(/[^\w-]/g, '-')}`;
  const choose = (hit: Hit | undefined) => {
    if (!hit) return;
    onClose();
    hit.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const isComposing = event.nativeEvent.isComposing;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (isComposing || (!step && event.key !== 'Enter')) return;
    event.preventDefault();
    if (step) setMarked((at + step + all.length) % Math.max(1, all.length));
    else choose(all[at]);
  };
  const current = all[at];
  return (
    <Modal.Root opened onClose={onClose} size="lg" yOffset="8vh">
      <Modal.Overlay />
      <Modal.Content aria-label={t.search.label}>
        <Modal.Body p={0}>
          <input
            className="search-line"
            data-autofocus
            role="combobox"
            aria-label={t.search.label}
            aria-expanded
            aria-controls={listId}
            aria-activedescendant={current && optionId(current)}
            placeholder={t.search.placeholder}
            maxLength={100}
            value={typed}
            onKeyDown={onKeyDown}
            onChange={({ currentTarget: { value } }) => {
              setTyped(value);
              setMarked(0);
            }}
          />
          <div id={listId} role="listbox" aria-label={t.search.label} className="search-list">
            {groups.map(({ name, hits }) => (
              <div key={name} role="group" aria-label={name}>
                <div className="search-head" aria-hidden="true">
                  {name}
                </div>
                {hits.map((hit) => (
                  <Option
                    key={hit.id}
                    id={optionId(hit)}
                    hit={hit}
                    isMarked={hit === current}
                    onChoose={() => choose(hit)}
                  />
                ))}
              </div>
            ))}
          </div>
          <p role="status" className="search-none">
            {all.length === 0 && t.search.nothing}
          </p>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Option(props: {
  readonly id: string;
  readonly hit: Hit;
  readonly isMarked: boolean;
  readonly onChoose: () => void;
}) {
  const { hit, isMarked } = props;
  return (
    <div
      id={props.id}
      role="option"
      tabIndex={-1}
      aria-selected={isMarked}
      ref={(option) => {
        if (isMarked) option?.scrollIntoView({ block: 'nearest' });
      }}
      className="search-option"
      onClick={props.onChoose}
      onKeyDown={(event) => event.key === 'Enter' && props.onChoose()}
    >
      <span>{hit.label}</span>
      {hit.detail && <small>{hit.detail}</small>}
    </div>
  );
}
