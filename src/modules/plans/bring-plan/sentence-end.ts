/** Where a sentence or a line ends and another begins. "t.ex.", "m.fl." and "kap." end none. */
export const SENTENCE_END =
  /\n|(?<=[\p{L}\p{N})%”"][.!?])(?<!(?:^|[\s.(])(?:\p{L}|ex|fl|dyl|resp|ca|kap|nr|st|tel|ev|ang)\.) (?=\p{Lu})/u;
