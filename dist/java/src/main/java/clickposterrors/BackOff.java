// Generated from catalogue.yaml by `make generate`; do not edit.
package clickposterrors;

/** How long to wait and how often to ask; all guides use these. */
public final class BackOff {

  /** How long a client waits for one reply. */
  public static final int TIMEOUT_SECONDS = 30;

  /** The pause before the first further call. */
  public static final int FIRST_SECONDS = 5;

  /** What each pause is multiplied by to give the next. */
  public static final int FACTOR = 2;

  /** No pause is longer than this. */
  public static final int LONGEST_SECONDS = 60;

  /** How often to ask for the state of something that is not decided yet. */
  public static final int POLLS = 10;

  /** How often to send the same request again after a reply that does not tell. */
  public static final int RESENDS = 1;

  private BackOff() {}
}
