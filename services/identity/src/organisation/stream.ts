import { classPeriods, problem } from '@kyoyo/contracts';
import { row, stream } from '../schema.ts';
import { decide } from './decisions.ts';
import { nextWord } from './ending.ts';
import { type ClassRequest, evolve, type Organisation } from './state.ts';

/** An organisation with the classes it has had and asks for; no other has its corporate number. */
export const organisationStream = stream({
  name: 'organisation',
  form: 2,
  initial: null as Organisation,
  decide,
  evolve,
  tables: {
    organisation: ['organisation_id'],
    organisation_class: ['organisation_id', 'valid_from'],
    class_request: ['request_id'],
  },
  rows(organisation, { id }) {
    if (!organisation) return [];
    const { name, corporateNumber, certifications, requests } = organisation;
    return [
      row('organisation', {
        organisation_id: id,
        name: JSON.stringify(name),
        corporate_number: corporateNumber,
      }),
      ...classPeriods(certifications).map((period) =>
        row('organisation_class', {
          organisation_id: id,
          valid_from: period.validFrom,
          valid_to: period.validTo,
          class: period.class,
          evidence: period.certificate.evidence,
          is_thereafter: period.isThereafter,
        }),
      ),
      ...requests.map((request) => requestRow(id, request)),
    ];
  },
  claims: (organisation, { id }) =>
    organisation?.corporateNumber
      ? [
          {
            taker: id,
            resource: `corporate-number/${organisation.corporateNumber}`,
            period: 'always',
            until: null,
            share: null,
            otherwise: problem('already-exists'),
          },
        ]
      : [],
  wakesAt: nextWord,
});

const requestRow = (organisationId: string, request: ClassRequest) =>
  row('class_request', {
    request_id: request.requestId,
    organisation_id: organisationId,
    institution_id: request.institutionId,
    class: request.class,
    evidence: JSON.stringify(request.evidence),
    stage: request.stage && JSON.stringify(request.stage),
    status: request.status,
    requested_at: request.requestedAt,
    requested_by: request.requestedBy,
    closed_at: request.closedAt,
    reason: request.reason,
  });
