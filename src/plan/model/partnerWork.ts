/** A board or group beside the partnership's own, and how the two work together. */
export interface LinkedBoard {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
}

/** A named programme, service or campaign. */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly priorityId: string;
  readonly whatItIs: string;
}

/** A body through which people are heard. */
export interface VoiceBody {
  readonly id: string;
  readonly name: string;
  /** Whose voice it carries. */
  readonly forWhom: string;
  /** `true` where the plan means to set it up. */
  readonly isPlanned: boolean;
}
