export const reserving = {
  reserving: {
    technique: 'Technique',
    anyTechnique: 'None in particular',
    setup: (minutes: string) => `Setting up takes ${minutes}; that time is kept before the start.`,
    accessories: 'Accessories',
    operator: 'Operator',
    anyOperator: 'Whoever is free',
    operatorByFacility: 'Whichever operator is free at that time is assigned.',
    more: 'Project and purchase order',
    project: 'Project (optional)',
    purchaseOrder: 'Purchase order (optional)',
    rules: 'Rules of this instrument',
    approval: 'The facility approves each booking. The time is kept for you until it answers.',
    training: 'To operate it yourself you need its training.',
    trained: 'You have its training.',
    trainedUntil: (date: string) => `You have its training (valid until ${date}).`,
    freeCancellation: 'Cancelling is free until the start.',
    tier: (span: string, percent: number) =>
      `Cancelled less than ${span} before the start: ${percent}% of the price`,
    noShow: (span: string, percent: number) =>
      `Not checked in ${span} after the start: released, ${percent}% of the price`,
    noShowFree: (span: string) => `Not checked in ${span} after the start: released`,
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    request: 'Ask for approval',
    requested: 'Waiting for approval',
    requestedHelp: 'The facility has been asked. You will get a notice of its answer.',
    timeLeft: (clock: string) => `${clock} left`,
  },
  changing: {
    reason: 'Reason',
    handOver: 'Hand over',
    handOverHelp: 'The booking becomes theirs and cannot come back to you.',
    colleague: 'To whom',
    chooseColleague: 'Choose a colleague',
    noColleagues: 'Nobody else belongs to your organisation.',
    fee: (percent: number, price: string | null) =>
      price === null
        ? `Cancelling now costs ${percent}% of the price.`
        : `Cancelling now costs ${percent}% of the price: ${price}, tax included.`,
    feeWaived:
      'Nothing is owed if all of the time is booked by others. The amount is a quote by the present rate card; it is settled when the booked time is over.',
    noFee: 'Cancelling now is free.',
    by: 'Booked by',
    operating: 'I operate',
    operatingEmpty: 'There are no bookings that you operate.',
    technique: 'Technique',
    project: 'Project',
    purchaseOrder: 'Purchase order',
  },
};
