/** The thing does not exist, or not for this actor: the two are never told apart. */
export class NotFound extends Error {
  override name = "NotFound";
}

/** The actor may see the thing but not do this with it. */
export class NotAllowed extends Error {
  override name = "NotAllowed";
}

/** The page this was sent from is out of date; nothing was changed. */
export class Stale extends Error {
  override name = "Stale";
}
