/** Of every answer: the token of the moment before it was made. */
export const liveTokenHeader = 'kyoyo-live-token';
