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

/** As it was chosen here; else the first that the browser asks for and we have. */
export function storedLanguage(): Language {
  const asked = [localStorage.getItem(storageKey), ...navigator.languages];
  const known = asked.map((one) => one?.slice(0, 2)).find((one) => one === 'ja' || one === 'en');
  return known === 'en' ? 'en' : 'ja';
}

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(storedLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choice = useMemo(
    () => ({
      language,
      t: language === 'ja' ? ja : en,
      local: (text: Bilingual) => text[language],
      change: (chosen: Language) => {
        localStorage.setItem(storageKey, chosen);
        setLanguage(chosen);
      },
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
