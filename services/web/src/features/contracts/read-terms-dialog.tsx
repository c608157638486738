import { Text } from '@mantine/core';
import { useLanguage } from '../../language/language.tsx';
import { Dialog } from '../../parts/dialog.tsx';
import { formatDay } from '../../parts/format.ts';
import type { Terms } from './queries.ts';

/** One version of usage terms, to read. */
export function ReadTermsDialog(props: { readonly terms: Terms; readonly onClose: () => void }) {
  const { t, language } = useLanguage();
  const { termsVersion, effectiveFrom, text } = props.terms;
  const title = `${t.contracts.terms.title} ${t.contracts.version(termsVersion)}`;
  const about = t.contracts.starts(formatDay(effectiveFrom, language));
  return (
    <Dialog title={title} about={about} onClose={props.onClose}>
      <Text size="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {text[language]}
      </Text>
    </Dialog>
  );
}
