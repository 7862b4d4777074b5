/** One figure beside its peer's. */
export interface Figure {
  readonly ours: number;
  /** Null where there is no peer. */
  readonly peer: number | null;
  /** Ours over the peer's. */
  readonly ratio: number | null;
  readonly unit: string;
}

/** Figures by name, such as `engine/survey-core`. */
export type Figures = Readonly<Record<string, Figure>>;
