import { Button, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { useLanguage } from '../language/language.tsx';

const next: Record<MantineColorScheme, MantineColorScheme> = {
  auto: 'light',
  light: 'dark',
  dark: 'auto',
};

/** Light, dark, or as the device has it; the browser remembers it. */
export function SchemeSwitch() {
  const { t } = useLanguage();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const label = t.schemes[colorScheme];
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      px={6}
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(next[colorScheme])}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" fill="currentColor" aria-hidden="true">
        <circle cx="10" cy="10" r="7.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
        {colorScheme === 'auto' && <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" />}
        {colorScheme === 'dark' && <circle cx="10" cy="10" r="7.5" />}
      </svg>
    </Button>
  );
}
