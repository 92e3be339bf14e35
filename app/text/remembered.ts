/**
 * A function that remembers what it worked out for a word, for up to `most` words at a time: texts repeat their words, and one
 * text's words come again in the next. What is remembered changes no answer; beyond the limit it begins anew, so memory stays flat.
 */
export function remembered<Value>(most: number, workOut: (word: string) => Value): (word: string) => Value {
  const known = new Map<string, Value>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const value = workOut(word);
    known.set(word, value);
    return value;
  };
}
