/** Cosine of two vectors of the same length, -1 to 1; 0 when either is all zeros. */
export function cosine(a: Float32Array, b: Float32Array): number {
  let dot = 0;
  let lengthA = 0;
  let lengthB = 0;
  for (let i = 0; i < a.length; i++) {
    const x = a[i] ?? 0;
    const y = b[i] ?? 0;
    dot += x * y;
    lengthA += x * x;
    lengthB += y * y;
  }
  return lengthA === 0 || lengthB === 0 ? 0 : dot / Math.sqrt(lengthA * lengthB);
}

/** The squared length of a vector. */
function squaresOf(vector: Float32Array): number {
  let squares = 0;
  for (let i = 0; i < vector.length; i++) {
    const value = vector[i] ?? 0;
    squares += value * value;
  }
  return squares;
}

/**
 * Compares many vectors with one after the other: `cosine` of each pair to the last bit, but each length is worked out once, and
 * the zeros of a query, which are most of a sparse one, are passed over.
 */
export function cosinesTo(vectors: readonly Float32Array[]): (query: Float32Array) => Float64Array {
  const squares = vectors.map(squaresOf);
  return (query) => {
    const own = squaresOf(query);
    const places: number[] = [];
    const values: number[] = [];
    for (const [place, value] of query.entries()) {
      if (value === 0) continue;
      places.push(place);
      values.push(value);
    }
    const found = new Float64Array(vectors.length);
    for (let at = 0; at < vectors.length; at++) {
      const vector = vectors[at];
      const other = squares[at] ?? 0;
      if (vector === undefined || own === 0 || other === 0) continue;
      let dot = 0;
      for (let i = 0; i < places.length; i++) dot += (values[i] ?? 0) * (vector[places[i] ?? 0] ?? 0);
      found[at] = dot / Math.sqrt(own * other);
    }
    return found;
  };
}
