/** A longer text as it was typed: an empty line parts paragraphs. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text
        .split(/\n{2,}/)
        .filter((paragraph) => paragraph !== '')
        .map((paragraph) => (
          <p>{paragraph}</p>
        ))}
    </>
  );
}
