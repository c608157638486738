import type { Bilingual, Language } from '@kyoyo/contracts';
import { createContext, type ReactNode, use, useEffect, useMemo, useState } from 'react';
import { en } from './en.ts';
import { type Dictionary, ja } from './ja.ts';

interface LanguageChoice {
  readonly language: Language;
  readonly t: Dictionary;
  /** The text of the chosen language. */
  readonly local: (text: Bilingual) => string;
  readonly change: (language: Language) => void;
}

const storageKey = 'kyoyo.language';
const LanguageContext = createContext<LanguageChoice | null>(null);

export const storedLanguage = (): Language =>
  localStorage.getItem(storageKey) === 'en' ? 'en' : 'ja';

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    localStorage.setItem(storageKey, language);
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      t: language === 'ja' ? ja : en,
      local: (text: Bilingual) => text[language],
      change: setLanguage,
    }),
    [language],
  );
  return <LanguageContext value={choice}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  const choice = use(LanguageContext);
  if (!choice) throw new Error('useLanguage needs a LanguageProvider above it');
  return choice;
}
