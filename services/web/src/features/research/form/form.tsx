import { gapsOf, problemText } from '@kyoyo/contracts';
import { Button, Select, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, got, newKey, type ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { researchEvents } from '../../../live/events.ts';
import { useHappened } from '../../../live/stale.ts';
import { DialogActions } from '../../../parts/dialog-actions.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { Gaps } from '../gaps.tsx';
import { BasicFields } from './basic-fields.tsx';
import { ClauseFields } from './clause-fields.tsx';
import {
  type Content,
  contentFrom,
  formOf,
  reckonable,
  type Template,
  templates,
} from './draft.ts';
import { MoneyFields } from './money-fields.tsx';

/** Drafts a contract, or revises what is negotiated or agreed; what still lacks is named as one types. */
export function ResearchForm(props: {
  readonly institutionId: string;
  /** Null to draft a new one. */
  readonly research: ResearchContract | null;
  readonly onClose: () => void;
}) {
  const { t, language } = useLanguage();
  const { institutionId, research, onClose } = props;
  const [template, setTemplate] = useState<Template>('joint');
  const known = research?.negotiated?.content ?? research?.agreed?.content;
  const [content, setContent] = useState<Content>(known ?? contentFrom('joint'));
  const form = research?.form ?? formOf[template];
  const save = useSave(institutionId, research, onClose);
  const set = (change: Partial<Content>) => setContent({ ...content, ...change });
  const chosen = (next: Template) => {
    const { title, theme, purpose, organisationIds } = content;
    setTemplate(next);
    setContent({ ...contentFrom(next), title, theme, purpose, organisationIds });
  };
  // Who does the research is named beside the content, so it is no gap of this form; what an umbrella
  // gives is known when it is saved.
  const researchers = [{ personId: institutionId, role: 'lead' as const }];
  const isOwn = content.umbrellaId === null;
  const gaps = isOwn
    ? gapsOf({
        form,
        institutionId,
        content: reckonable(content),
        researchers,
        umbrella: null,
        due: research?.due ?? [],
      }).map((gap) => ({
        slug: gap.slug,
        text: problemText(gap, language),
      }))
    : [];
  const part = { institutionId, form, content, set };
  return (
    <Dialog title={research ? t.research.edit : t.research.draft} size="xl" onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate({ form, content });
        }}
      >
        <Stack>
          {!research && (
            <Select
              label={t.research.fields.template}
              allowDeselect={false}
              value={template}
              onChange={(next) => next && chosen(next)}
              data={templates.map((value) => ({
                value,
                label: t.research.fields.templates[value],
              }))}
            />
          )}
          <BasicFields {...part} />
          {form !== 'umbrella' && <MoneyFields {...part} />}
          <ClauseFields {...part} />
          <Gaps gaps={gaps} />
          <ProblemAlert error={save.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={save.isPending}>
              {t.research.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

function useSave(institutionId: string, research: ResearchContract | null, onClose: () => void) {
  const happened = useHappened();
  const navigate = useNavigate();
  const [key] = useState(newKey);
  return useMutation({
    mutationFn: ({ form, content }: { form: ResearchContract['form']; content: Content }) => {
      const headers = { 'Idempotency-Key': `${key}:${hashOf(content)}` };
      if (!research) {
        const body = { institutionId, form, content };
        return got(api.POST('/api/research-contracts', { headers, body }));
      }
      return got(
        api.POST('/api/research-contracts/{id}/revisions', {
          headers: { ...headers, 'If-Match': `"${research.version}"` },
          params: { path: { id: research.id } },
          body: { content },
        }),
      );
    },
    onSuccess: ({ id }) => {
      onClose();
      // What was typed is sent: there is nothing to ask about.
      if (!research) void navigate({ to: '/research/$id', params: { id }, ignoreBlocker: true });
    },
    onSettled: () => happened(researchEvents),
  });
}

/** What was refused and then mended is another thing to ask for. */
function hashOf(content: Content): string {
  let hash = 0;
  for (const sign of JSON.stringify(content)) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) | 0;
  return (hash >>> 0).toString(36);
}
