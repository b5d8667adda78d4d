/** Builds Stadig into `.stadig/build` unless that build is fresh. Returns the build's real folder, which a later build leaves alone. */
export function build(): Promise<string>;
