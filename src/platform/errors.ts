import type { Role } from '#platform/tenancy/roles.ts';

/** Situations that say no, each with a stable code, a status and a text for people in `errors.texts.ts`. */
const problems = {
  'not-found': 404,
  'signed-out': 401,
  'wrong-role': 403,
  'cross-site': 403,
  'too-many-requests': 429,
  'too-large': 413,
  'changed-meanwhile': 409,
  'not-now': 409,
} as const;

export type ProblemCode = keyof typeof problems;

/** The situation says no: 403, 404, 409 … `detail` is a finished sentence in the user's language, or nothing. */
export class AppError extends Error {
  override readonly name = 'AppError';
  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
  ) {
    super(detail ? `${code}: ${detail}` : code);
  }
  get status() {
    return problems[this.code];
  }
}

/** What is asked for belongs to other roles than those the person acts in now. */
export class WrongRole extends AppError {
  constructor(readonly needed: readonly Role[]) {
    super('wrong-role');
  }
}

/** The user can fix it, found only inside the command: shown at the field, with everything typed kept. */
export class FieldError extends Error {
  override readonly name = 'FieldError';
  constructor(
    readonly field: string,
    readonly sentence: string,
  ) {
    super(`${field}: ${sentence}`);
  }
}

export function notFound(): never {
  throw new AppError('not-found');
}
