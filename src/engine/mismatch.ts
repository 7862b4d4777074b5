/** Answers that do not belong to the checklist: made with another one, or with another version of it. */
export class ChecklistMismatch extends Error {
  constructor(
    /** The criterion or gate that the answer names. */
    readonly id: string,
    readonly reason: 'unknownId' | 'wrongKind' | 'unknownLevel' | 'notApplicableNotAllowed',
  ) {
    super(`The answer to "${id}" does not fit the checklist: ${reason}`);
    this.name = 'ChecklistMismatch';
  }
}

/** Rules that can't be scored with: the lint of checklist files tells them before they get here. */
export class RulesFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RulesFault';
  }
}
