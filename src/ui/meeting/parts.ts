/** Ids of the parts of a question: where the keyboard goes after a deed. */
export const titleId = 'meeting-question';
export const ownVoteId = 'meeting-own-vote';
export const revealId = 'meeting-reveal';
export const spreadId = 'meeting-spread';
export const agreeId = 'meeting-agree';
export const agreedId = 'meeting-agreed';
