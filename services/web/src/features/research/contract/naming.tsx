import { Button, MultiSelect, Select, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ResearchContract } from '../../../api.ts';
import { useLanguage } from '../../../language/language.tsx';
import { DialogActions } from '../../../parts/dialog-actions.tsx';
import { Dialog } from '../../../parts/dialog.tsx';
import { ProblemAlert } from '../../../parts/problem-alert.tsx';
import { colleaguesQuery, staffQuery } from '../../people/queries.ts';
import { sessionQuery } from '../../session/queries.ts';
import type { Side } from './side.ts';
import { type Named, nameResearchers, nameReviewers, useSteps } from './steps.ts';

interface NamingProps {
  readonly research: ResearchContract;
  readonly side: Side;
  readonly onClose: () => void;
}

/** The people of one's own side: colleagues, or who works at the institution. */
function useOwnPeople({ research: { institutionId }, side: { partyId } }: NamingProps) {
  const { local } = useLanguage();
  const isInstitution = partyId === institutionId;
  const staff = useQuery({ ...staffQuery(institutionId), enabled: isInstitution });
  const colleagues = useQuery({ ...colleaguesQuery, enabled: !isInstitution });
  const { data: session } = useQuery(sessionQuery);
  const self = !isInstitution && session ? [session.person] : [];
  const people = [...self, ...((isInstitution ? staff : colleagues).data?.items ?? [])];
  return people.map(({ id, displayName }) => ({ value: id, label: local(displayName) }));
}

const roles = ['lead', 'researcher', 'student', 'operator'] as const;

export function NameResearchersDialog(props: NamingProps) {
  const { t } = useLanguage();
  const { research, side, onClose } = props;
  const data = useOwnPeople(props);
  const own = research.researchers
    .filter(({ partyId }) => partyId === side.partyId)
    .map(({ personId, role }): Named => ({ personId, role }));
  const [named, setNamed] = useState<readonly Named[]>(own);
  const steps = useSteps(research, onClose);
  const change = (nth: number, to: Partial<Named>) =>
    setNamed(named.map((one, index) => (index === nth ? { ...one, ...to } : one)));
  const isFree = ({ value }: { readonly value: string }, personId: string) =>
    value === personId || !named.some((one) => one.personId === value);
  const next = data.find((one) => isFree(one, ''));
  return (
    <Dialog title={t.research.nameResearchers} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          steps.mutate(nameResearchers([...named]));
        }}
      >
        <Stack>
          {named.map(({ personId, role }, nth) => (
            <fieldset key={personId} className="research-rows" aria-label={t.research.person}>
              <Select
                label={t.research.person}
                searchable
                allowDeselect={false}
                value={personId}
                onChange={(id) => id && change(nth, { personId: id })}
                data={data.filter((one) => isFree(one, personId))}
              />
              <Select
                label={t.research.role}
                allowDeselect={false}
                value={role}
                onChange={(name) => name && change(nth, { role: name as Named['role'] })}
                data={roles.map((value) => ({ value, label: t.research.roles[value] }))}
              />
              <Button
                variant="subtle"
                onClick={() => setNamed(named.filter((_, index) => index !== nth))}
              >
                {t.research.remove}
              </Button>
            </fieldset>
          ))}
          <Button
            variant="default"
            disabled={!next || named.length >= 100}
            onClick={() =>
              next &&
              setNamed([
                ...named,
                { personId: next.value, role: named.length === 0 ? 'lead' : 'researcher' },
              ])
            }
          >
            {t.research.addPerson}
          </Button>
          <ProblemAlert error={steps.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={steps.isPending}>
              {t.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}

export function NameReviewersDialog(props: NamingProps) {
  const { t } = useLanguage();
  const { research, side, onClose } = props;
  const data = useOwnPeople(props);
  const own = research.reviewers
    .filter(({ partyId }) => partyId === side.partyId)
    .map(({ personId }) => personId);
  const [chosen, setChosen] = useState(own);
  const steps = useSteps(research, onClose);
  return (
    <Dialog title={t.research.nameReviewers} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          steps.mutate(nameReviewers(chosen));
        }}
      >
        <Stack>
          <MultiSelect
            label={t.research.reviewers}
            description={t.research.reviewersHelp}
            descriptionProps={{ c: 'dimmed' }}
            searchable
            hidePickedOptions
            maxValues={20}
            value={chosen}
            onChange={setChosen}
            data={data}
          />
          <ProblemAlert error={steps.error} />
          <DialogActions onClose={onClose}>
            <Button type="submit" loading={steps.isPending}>
              {t.save}
            </Button>
          </DialogActions>
        </Stack>
      </form>
    </Dialog>
  );
}
