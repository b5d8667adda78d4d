/** Something the operator can put right. The message is one line, and is all they see: no stack. */
export class OperatorError extends Error {
  override name = 'OperatorError';
}

/** The data folder belongs to another running Stadig. */
export class DataInUse extends OperatorError {
  override name = 'DataInUse';
}
