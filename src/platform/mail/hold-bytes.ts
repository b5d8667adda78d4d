/** Counts what all messages under way hold together. Each takes its part of it as it comes, and gives all of it back once. */
export function holdBytes(most: number): () => { take: (bytes: number) => boolean; release: () => void } {
  let total = 0;
  return () => {
    let own = 0;
    return {
      take(bytes) {
        if (total + bytes > most) return false;
        own += bytes;
        total += bytes;
        return true;
      },
      release() {
        total -= own;
        own = 0;
      },
    };
  };
}
