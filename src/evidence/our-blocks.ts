/**
 * Tells which paragraphs are ours: those of each run of paragraphs that equals one of the blocks, whole. For a reader
 * that knows the texts of our summaries, but not where they stand.
 * @returns one for each paragraph.
 */
export function ourBlocks(
  paragraphs: readonly string[],
  blocks: readonly (readonly string[])[],
): readonly boolean[] {
  const ours = paragraphs.map(() => false);
  for (const block of blocks) {
    if (block.length === 0) continue;
    for (let from = 0; from + block.length <= paragraphs.length; from++) {
      if (!block.every((text, index) => paragraphs[from + index] === text)) continue;
      ours.fill(true, from, from + block.length);
      from += block.length - 1;
    }
  }
  return ours;
}
