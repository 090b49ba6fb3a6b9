// Generated from catalogue.yaml by `make generate`; do not edit.

/** How long to wait and how often to ask. */
export const backOff = {
  /** How long a client waits for one reply. */
  timeoutSeconds: 30,
  /** The pause before the first further call. */
  firstSeconds: 5,
  /** What each pause is multiplied by to give the next. */
  factor: 2,
  /** No pause is longer than this. */
  longestSeconds: 60,
  /** How often to ask for the state of something that is not decided yet. */
  polls: 10,
  /** How often to send the same request again after a reply that does not tell. */
  resends: 1,
} as const;
