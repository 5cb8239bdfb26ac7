/** Something the person at the keyboard can mend: told in a sentence, without a stack trace. */
export class UserError extends Error {
  override readonly name = "UserError";
}
