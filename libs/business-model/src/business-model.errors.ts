import { DomainError } from '@onsil/platform';

export class CanvasTypeNotOffered extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.type_not_offered';
}

export class TooManyCanvases extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.too_many_canvases';

  constructor(override readonly params: { readonly limit: number }) {
    super(params);
  }
}

export class CanvasPutAside extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.canvas_put_aside';
}

export class CanvasIsFull extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.canvas_is_full';

  constructor(override readonly params: { readonly limit: number }) {
    super(params);
  }
}

export class ItemRemoved extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.item_removed';
}

export class TooManyThreads extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.too_many_threads';

  constructor(override readonly params: { readonly limit: number }) {
    super(params);
  }
}

export class ThreadIsFull extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.thread_is_full';

  constructor(override readonly params: { readonly limit: number }) {
    super(params);
  }
}

export class SuggestionWaits extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.suggestion_waits';
}

export class NotASuggestion extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.not_a_suggestion';
}

export class SuggestionAnswered extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.suggestion_answered';
}

/** More text than a page can carry; JSON takes it. */
export class DocumentTooLong extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.document_too_long';

  constructor(override readonly params: { readonly limit: number }) {
    super(params);
  }
}

export class PictureTooLarge extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.picture_too_large';
}

export class PlanExists extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'business_model.plan_exists';
}

/** No workbook, or one that is too large, too tangled or locked. */
export class UnreadableWorkbook extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.unreadable_workbook';

  constructor(options?: ErrorOptions) {
    super({}, options);
  }
}

/** `cell` is the first that does; `-` when the file as a whole is tied to others. */
export class WorkbookRefersOutside extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.workbook_refers_outside';

  constructor(override readonly params: { readonly cell: string }) {
    super(params);
  }
}

export class NothingToName extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.nothing_to_name';
}

/** `number` is the version that has it already. */
export class NothingChanged extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.nothing_changed';

  constructor(override readonly params: { readonly number: number }) {
    super(params);
  }
}

export class AlreadyBookmarked extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'business_model.already_bookmarked';
}

/** `number` is what the team calls the hypothesis. */
export class HypothesisDecided extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.hypothesis_decided';

  constructor(override readonly params: { readonly number: number }) {
    super(params);
  }
}

export class NothingSpeaksForIt extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.nothing_speaks_for_it';
}

export class TooManyHypotheses extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.too_many_hypotheses';

  constructor(override readonly params: { readonly limit: number }) {
    super(params);
  }
}

export class TooManyIndicators extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.too_many_indicators';

  constructor(override readonly params: { readonly limit: number }) {
    super(params);
  }
}

export class TooManyExperiments extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.too_many_experiments';

  constructor(override readonly params: { readonly limit: number }) {
    super(params);
  }
}

/** `number` is the refuted hypothesis that the note stands on. */
export class NoteStandsOnRefuted extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.note_stands_on_refuted';

  constructor(override readonly params: { readonly number: number }) {
    super(params);
  }
}

export class ExperimentStarted extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.experiment_started';
}

export class ExperimentNotStarted extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.experiment_not_started';
}

export class ExperimentDecided extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.experiment_decided';
}

/** Who did not agree to be noted down is not photographed or recorded either. */
export class ConsentRefused extends DomainError {
  override readonly kind = 'rule_broken';
  override readonly code = 'business_model.consent_refused';
}

/** A file is not put in the place of another, which somebody else may have taken. */
export class EvidenceHasFile extends DomainError {
  override readonly kind = 'conflict';
  override readonly code = 'business_model.evidence_has_file';
}
