/** A growing table of whole numbers with the same number of columns in each row, in one array. */
export class IntRows {
  /** Number of rows. */
  length = 0;
  private values: Int32Array;

  constructor(
    private readonly columns: number,
    expected: number,
  ) {
    this.values = new Int32Array(columns * Math.max(expected, 16));
  }

  /** Adds a row of zeros. @returns its number. */
  add(): number {
    const needed = (this.length + 1) * this.columns;
    if (needed > this.values.length) {
      const grown = new Int32Array(this.values.length * 2);
      grown.set(this.values);
      this.values = grown;
    }
    return this.length++;
  }

  set(row: number, column: number, value: number): void {
    this.values[row * this.columns + column] = value;
  }

  get(row: number, column: number): number {
    return this.values[row * this.columns + column] as number;
  }

  /** The last row whose value in a column that never falls is at most this; -1 when there is none. */
  lastAtMost(column: number, value: number): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.get(middle, column) <= value) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
