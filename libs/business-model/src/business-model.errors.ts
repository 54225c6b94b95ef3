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
