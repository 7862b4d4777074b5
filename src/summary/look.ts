/** The transitional namespace of WordprocessingML; strict documents have another. */
export const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** How the document that the summary goes into looks: ids of its own styles, absent where it has none that fits. */
export interface Look {
  /** The namespace of the document's main part. */
  readonly namespace: string;
  readonly headingStyle?: string;
  /** A heading one level below `headingStyle`. */
  readonly subheadingStyle?: string;
  readonly bodyStyle?: string;
  readonly tableStyle?: string;
  readonly captionStyle?: string;
  /** Width of the text where the summary stands, in English Metric Units: a wider picture is made smaller. */
  readonly textWidth?: number;
}
