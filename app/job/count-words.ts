/** A posting with fewer words says too little to be judged: the caller refuses it. */
export const minPostingWords = 40;

/** A posting with fewer words is judged, and the result marked provisional. */
export const provisionalPostingWords = 150;

/** The number of words as a person would count them: runs of letters and digits between blanks; Vietnamese syllables count each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
