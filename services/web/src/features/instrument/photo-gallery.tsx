import { ActionIcon, Anchor, Group, Text } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { Instrument } from '../../api.ts';
import { useLanguage } from '../../language/language.tsx';

/** The photos of an instrument, one of them large; arrow keys go from one to the next. */
export function PhotoGallery({ photos }: { readonly photos: Instrument['photos'] }) {
  const { t, local } = useLanguage();
  const [chosen, setChosen] = useState(0);
  const index = Math.min(chosen, photos.length - 1);
  const photo = photos[index];
  if (!photo) return null;
  const go = (by: number) => setChosen((index + by + photos.length) % photos.length);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') go(-1);
    if (event.key === 'ArrowRight') go(1);
  };
  const several = photos.length > 1;
  return (
    <section className="gallery" aria-label={t.gallery.label}>
      <figure>
        <img src={photo.url} alt={local(photo.alt)} referrerPolicy="no-referrer" />
        <figcaption>
          <Text size="sm" span aria-live={several ? 'polite' : undefined}>
            {local(photo.alt)}
          </Text>
          <Anchor
            href={photo.url}
            target="_blank"
            rel="noreferrer"
            size="sm"
            underline="always"
            c="var(--accent)"
          >
            {t.gallery.full}
            <span className="unseen">{t.description.newWindow}</span>
          </Anchor>
        </figcaption>
      </figure>
      {several && (
        <Group gap="xs" wrap="nowrap">
          <ActionIcon
            variant="default"
            aria-label={t.gallery.previous}
            onClick={() => go(-1)}
            onKeyDown={onKeyDown}
          >
            ‹
          </ActionIcon>
          <div className="gallery-thumbs">
            {photos.map(({ url, alt }, at) => (
              <button
                key={url}
                type="button"
                aria-label={t.gallery.show(at + 1, local(alt))}
                aria-current={at === index}
                onClick={() => setChosen(at)}
                onKeyDown={onKeyDown}
              >
                <img src={url} alt="" loading="lazy" referrerPolicy="no-referrer" />
              </button>
            ))}
          </div>
          <ActionIcon
            variant="default"
            aria-label={t.gallery.next}
            onClick={() => go(1)}
            onKeyDown={onKeyDown}
          >
            ›
          </ActionIcon>
          <Text size="xs" c="dimmed">
            {t.gallery.count(index + 1, photos.length)}
          </Text>
        </Group>
      )}
    </section>
  );
}
